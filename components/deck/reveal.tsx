'use client';

import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** The step of the slide around; a slide outside any deck is complete. */
export const StepContext = createContext(Number.POSITIVE_INFINITY);

/**
 * A line of a slide that appears at a step. Its room is kept from the start, so nothing jumps; until
 * then the style sheet makes it invisible, which takes it out of the accessibility tree as well.
 */
export function Reveal({ at, children }: { at: number; children?: ReactNode }) {
  const step = useContext(StepContext);
  return (
    <li data-at={at} data-hidden={at > step || undefined}>
      {children}
    </li>
  );
}
