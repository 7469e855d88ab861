import { seeded } from './seeded';
import { createScheduler, type Memory, type Rating } from './scheduler';

type NativeState = { readonly memory: Memory; readonly interval: number };

/** The part of `@open-spaced-repetition/binding` (fsrs-rs) that is compared with. */
type Native<State> = {
  readonly nextStates: (
    memory: State | null,
    retention: number,
    elapsed: number,
  ) => Readonly<Record<'again' | 'hard' | 'good' | 'easy', NativeState>>;
};

export type Comparison = {
  readonly steps: number;
  /** Largest relative difference of stability or difficulty. */
  readonly worst: number;
  /** Intervals that differ although the native one is not within its precision of a tie. */
  readonly mismatches: readonly string[];
  /** Intervals that differ because single precision rounds a tie the other way. */
  readonly ties: number;
};

const MAX_INTERVAL = 365;
/** Relative precision of the native single-precision numbers after a long history. */
const SINGLE_PRECISION = 1e-5;

/**
 * Runs random histories through this scheduler and through the native one, each with its own
 * memory, and compares every step. For tests.
 */
export function compareWithBinding<State>(
  native: Native<State>,
  memoryOf: (stability: number, difficulty: number) => State,
  { histories, seed }: { readonly histories: number; readonly seed: number },
): Comparison {
  const scheduler = createScheduler({ maxInterval: MAX_INTERVAL });
  const random = seeded(seed);
  let steps = 0;
  let worst = 0;
  let ties = 0;
  const mismatches: string[] = [];
  for (let history = 0; history < histories; history += 1) {
    let mine: Memory | undefined;
    let theirs: State | null = null;
    let due = 0;
    const length = 1 + Math.floor(random() * 24);
    for (let step = 0; step < length; step += 1) {
      const rating = ratingFrom(random());
      const elapsed = step === 0 ? 0 : elapsedFrom(random(), random(), due);
      const next = scheduler.next(mine, elapsed, rating);
      const name = (['again', 'hard', 'good', 'easy'] as const)[rating - 1] ?? 'again';
      const expected: NativeState = native.nextStates(theirs, 0.9, elapsed)[name];
      const { stability, difficulty } = expected.memory;
      worst = Math.max(
        worst,
        Math.abs(next.memory.stability / stability - 1),
        Math.abs(next.memory.difficulty / difficulty - 1),
      );
      if (rating > 1 && next.interval !== whole(expected.interval)) {
        const isTie = [1 - SINGLE_PRECISION, 1 + SINGLE_PRECISION].some(
          (factor) => whole(expected.interval * factor) === next.interval,
        );
        if (isTie) ties += 1;
        else mismatches.push(`${history}/${step}: ${next.interval} for ${expected.interval}`);
      }
      steps += 1;
      mine = next.memory;
      theirs = memoryOf(stability, difficulty);
      due = next.interval;
    }
  }
  return { steps, worst, mismatches, ties };
}

function whole(interval: number): number {
  return Math.min(MAX_INTERVAL, Math.max(1, Math.round(interval)));
}

/** As learners answer: a fifth wrong, most good. */
function ratingFrom(chance: number): Rating {
  if (chance < 0.2) return 1;
  if (chance < 0.32) return 2;
  return chance < 0.88 ? 3 : 4;
}

/** On the same day, when due, too early, or much too late. */
function elapsedFrom(kind: number, chance: number, due: number): number {
  if (kind < 0.15) return 0;
  if (kind < 0.5) return due;
  if (kind < 0.75) return Math.floor(chance * due);
  return due + Math.floor(chance * chance * 400);
}
