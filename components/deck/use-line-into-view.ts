import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Position } from '@/lib/deck/place';

/**
 * Where a slide is longer than the screen, as on a phone: a new slide starts at its top, and the
 * line or picture that a step changes is brought into view.
 */
export function useLineIntoView(
  slides: RefObject<HTMLElement | null>,
  position: Position | undefined,
): void {
  const { slide, step } = position ?? {};
  useEffect(() => {
    if (slide !== undefined) window.scrollTo(0, 0);
  }, [slide]);
  useEffect(() => {
    if (step === undefined || step === 0) return;
    const current = slides.current?.querySelector('[data-current]');
    const changed =
      current?.querySelector(`[data-at="${step}"]`) ?? current?.querySelector('figure');
    changed?.scrollIntoView({ block: 'nearest' });
  }, [slides, slide, step]);
}
