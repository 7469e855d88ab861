import { useSyncExternalStore } from 'react';
import type { InkSheet } from '@/lib/deck/ink';
import { InkLayer } from './ink-layer';
import type { PointerStore } from './pointer-store';

const nowhere = () => undefined;

/** Ink and laser over a slide. Drawing is fetched when it is begun; showing it must not wait for a printer. */
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
    <InkLayer strokes={here?.drawing ? [...drawn, here.drawing] : drawn} laser={here?.laser} />
  );
}
