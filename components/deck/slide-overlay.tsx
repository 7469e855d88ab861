import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { InkSheet } from '@/lib/deck/ink';
import type { PointerStore } from './pointer-store';

const InkLayer = lazy(async () => ({ default: (await import('./ink-layer')).InkLayer }));

const nowhere = () => undefined;

/** Ink and laser over a slide; their code is fetched when there is something to show. */
export function SlideOverlay(props: {
  slide: string;
  sheet: InkSheet | undefined;
  pointers: PointerStore;
}) {
  const { slide, sheet, pointers } = props;
  const pointer = useSyncExternalStore(pointers.subscribe, pointers.get, nowhere);
  const here = pointer?.slide === slide ? pointer : undefined;
  const drawn = sheet?.strokes ?? [];
  if (drawn.length === 0 && !here) return null;
  return (
    <Suspense fallback={null}>
      <InkLayer strokes={here?.drawing ? [...drawn, here.drawing] : drawn} laser={here?.laser} />
    </Suspense>
  );
}
