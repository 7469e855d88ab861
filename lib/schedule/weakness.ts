import type { Card } from './card';

/** Why an item is weak, the most pressing first; a leech was forgotten again and again. */
export const weaknesses = ['confident-miss', 'leech', 'miss', 'lucky'] as const;
export type Weakness = (typeof weaknesses)[number];

const LEECH_LAPSES = 4;
/** Days of stability from which even a leech is learnt. */
const LEARNT_STABILITY = 21;

/**
 * Why an item is weak; `undefined` if it is not. A miss is over once the item was recalled from
 * memory, a leech once it is remembered for weeks.
 */
export function weaknessOf({ memory }: Pick<Card, 'memory'>): Weakness | undefined {
  if (!memory) return undefined;
  const { feedback, lapses, stability } = memory;
  if (feedback === 'confident-miss') return feedback;
  if (lapses >= LEECH_LAPSES && stability < LEARNT_STABILITY) return 'leech';
  return feedback === 'right' ? undefined : feedback;
}
