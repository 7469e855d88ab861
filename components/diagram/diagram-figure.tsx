'use client';

import { Component, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { LayoutName } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { DiagramValue } from '@/lib/diagram/view-value';
import { StaticDiagram } from './static-diagram';
import type { DiagramWords } from './words';

const Stage = lazy(async () => ({ default: (await import('./stage/stage')).Stage }));

/** A stage that throws leaves the static picture standing. */
class StageBoundary extends Component<
  { children: ReactNode; onFail: () => void },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch() {
    this.props.onFail();
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

function savesData(): boolean {
  const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  return connection?.saveData === true;
}

/** Calls back once the page has loaded, is idle, and `element` is in view. */
function whenQuietlyInView(element: Element, callback: () => void): () => void {
  let cancelled = false;
  const idle = () => {
    if (cancelled) return;
    if ('requestIdleCallback' in window) requestIdleCallback(() => !cancelled && callback());
    else setTimeout(() => !cancelled && callback(), 200);
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle, { once: true });
  });
  observer.observe(element);
  return () => {
    cancelled = true;
    observer.disconnect();
    window.removeEventListener('load', idle);
  };
}

/**
 * One picture on screen: the static drawing at once, the live stage over it as soon as somebody
 * shows interest or the page has gone quiet. Nothing moves when one replaces the other.
 */
export function DiagramFigure(props: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  value: DiagramValue;
  onChange: (value: DiagramValue) => void;
  words: DiagramWords;
  frame?: 'all' | 'scene';
  explore?: boolean;
  /** Loads the stage without waiting for interest. */
  eager?: boolean;
  /** Drawn over the live picture, in its units. */
  overlay?: ReactNode;
}) {
  const { diagram, layout, value, onChange, words, frame = 'all', explore = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(props.eager ?? false);
  const [isReady, setReady] = useState(false);
  const [width, height] = diagram.layouts[layout].size;

  useEffect(() => {
    const element = root.current;
    if (!element || isWanted || savesData()) return;
    return whenQuietlyInView(element, () => setWanted(true));
  }, [isWanted]);

  return (
    <div
      ref={root}
      className="diagram-figure"
      data-ready={isReady || undefined}
      style={explore ? undefined : { aspectRatio: `${width} / ${height}` }}
      onPointerEnter={() => setWanted(true)}
      onFocus={() => setWanted(true)}
      onClick={(event) => {
        if (isReady || !(event.target instanceof Element)) return;
        const part = event.target.closest('[data-part]')?.getAttribute('data-part');
        if (part) onChange({ ...value, selection: part });
      }}
    >
      <div className="diagram-static">
        <StaticDiagram
          diagram={diagram}
          layout={layout}
          scene={value.scene}
          selection={value.selection}
          camera={frame === 'scene' && value.camera === 'scene' ? 'scene' : 'all'}
          live
          decorative={isReady}
        />
      </div>
      {isWanted && (
        <StageBoundary onFail={() => setReady(false)}>
          <Suspense fallback={null}>
            <Stage
              diagram={diagram}
              layout={layout}
              value={value}
              onChange={onChange}
              words={words}
              frame={frame}
              explore={explore}
              overlay={props.overlay}
              onReady={() => setReady(true)}
            />
          </Suspense>
        </StageBoundary>
      )}
    </div>
  );
}
