import { defaultWeights, type Memory } from './scheduler';

const DEFAULT_DECAY = defaultWeights[20] ?? 0.1542;

/**
 * The chance, 0 to 1, of recalling an item now: 1 right after it was rated, 0.9 after as many days
 * as it is stable (the forgetting curve of FSRS-6).
 *
 * @param elapsed study-days since the last rating; a clock set back counts as none
 * @param decay the 21st weight
 */
export function retrievability(
  { stability }: Pick<Memory, 'stability'>,
  elapsed: number,
  decay: number = DEFAULT_DECAY,
): number {
  const factor = decay === DEFAULT_DECAY ? DEFAULT_FACTOR : factorOf(decay);
  return (1 + (factor * Math.max(0, elapsed)) / stability) ** -decay;
}

function factorOf(decay: number): number {
  return 0.9 ** (-1 / decay) - 1;
}

const DEFAULT_FACTOR = factorOf(DEFAULT_DECAY);
