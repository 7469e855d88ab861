'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { LayoutName, Point } from '@/lib/diagram/diagram';
import { drawPath } from '@/lib/diagram/path';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { dotsAt, type IndexedTrace } from '@/lib/simulate/frame';
import { timeAt, type RunView } from '@/lib/simulate/playback';
import type { LineBinding } from '@/lib/simulate/simulation';
import { seconds } from '@/lib/simulate/time';
import { entityName } from '@/lib/simulate/trace';
import { dotNear, paintDots, placeDots, type DotColours } from './dot-painter';

/** Sharp also after zooming in; a whole picture stays under 2 megapixels. */
const sharpness = 2;

function readColours(element: Element): DotColours {
  const style = getComputedStyle(element);
  const probe = (name: string) => style.getPropertyValue(name).trim();
  return {
    request: probe('--dot-request'),
    response: probe('--dot-response'),
    error: probe('--dot-error'),
    event: probe('--dot-event'),
    control: probe('--dot-control'),
    ink: probe('--dot-ink'),
    paper: probe('--dot-paper'),
  };
}

/**
 * The dots of a run over the picture, in its units: one canvas, drawn by itself at the frame rate
 * and only while the run plays, is on screen and the window is seen. React does not render frames.
 */
export function RunCanvas(props: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  lines: Readonly<Record<string, LineBinding>>;
  indexed: IndexedTrace;
  view: RunView;
  followed: string | null;
  onFollow?: (entity: string) => void;
}) {
  const { diagram, layout, lines, indexed, view, followed, onFollow } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const placed = diagram.layouts[layout];
  const [width, height] = placed.size;
  const paths = useMemo(
    () =>
      new Map<string, readonly Point[]>(
        Object.entries(placed.edges).map(([id, { corners }]) => [id, drawPath(corners).points]),
      ),
    [placed.edges],
  );

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    let frame = 0;
    let isVisible = true;
    let colours = readColours(element);
    const paint = () => {
      const t = seconds(timeAt(view, Date.now()));
      context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
      context.clearRect(0, 0, width, height);
      paintDots(
        context,
        placeDots(dotsAt(indexed, t), lines, paths),
        paths,
        lines,
        colours,
        followed,
      );
    };
    const loop = () => {
      paint();
      frame = requestAnimationFrame(loop);
    };
    const restart = () => {
      cancelAnimationFrame(frame);
      if (view.playing && isVisible && !document.hidden) loop();
      else paint();
    };
    const observer = new IntersectionObserver(([entry]) => {
      isVisible = entry?.isIntersecting ?? true;
      restart();
    });
    observer.observe(element);
    const recolour = () => {
      colours = readColours(element);
      restart();
    };
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributes: true });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    document.addEventListener('visibilitychange', restart);
    restart();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      theme.disconnect();
      dark.removeEventListener('change', recolour);
      document.removeEventListener('visibilitychange', restart);
    };
  }, [view, indexed, lines, paths, width, height, followed]);

  useEffect(() => {
    const element = canvas.current;
    // The canvas lets the pointer through to the parts below; only a hit on a dot is kept from them.
    const stage = element?.closest<HTMLElement>('.stage');
    if (!element || !stage || !onFollow) return;
    const follow = (event: MouseEvent) => {
      const box = element.getBoundingClientRect();
      const point: Point = [
        ((event.clientX - box.left) / box.width) * width,
        ((event.clientY - box.top) / box.height) * height,
      ];
      const t = seconds(timeAt(view, Date.now()));
      const dot = dotNear(placeDots(dotsAt(indexed, t), lines, paths), point);
      if (!dot) return;
      event.stopPropagation();
      onFollow(entityName(dot.entity));
    };
    stage.addEventListener('click', follow, true);
    return () => stage.removeEventListener('click', follow, true);
  }, [view, indexed, lines, paths, width, height, onFollow]);

  return (
    <canvas
      ref={canvas}
      className="run-canvas"
      width={width * sharpness}
      height={height * sharpness}
      style={{ width, height }}
      aria-hidden="true"
    />
  );
}
