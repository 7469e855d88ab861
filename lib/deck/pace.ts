import type { DeckManifest, Position } from './place';

/**
 * Notes are hints, not a script: what is said is about four times as long. So many characters of
 * notes go with a minute of talk; measured on lessons whose notes name a time of their own.
 */
const charactersPerMinute = { ko: 75, en: 140 } as const;
/** A reveal is looked at before it is spoken about. */
const minutesPerStep = 0.25;

/** Minutes a slide takes, to the half, at least one half; `notes` is their length in characters. */
export function estimateMinutes(
  { notes, steps }: { readonly notes: number; readonly steps: number },
  locale: keyof typeof charactersPerMinute,
): number {
  const minutes = notes / charactersPerMinute[locale] + steps * minutesPerStep;
  return Math.max(0.5, Math.round(minutes * 2) / 2);
}

/** How a talk stands against its plan; everything in milliseconds. */
export type Pace = {
  /** The whole talk, without what is hidden. */
  readonly totalMs: number;
  /** What the slide at hand is to take. */
  readonly slideMs: number;
  /** When the next slide is due, counted from the beginning. */
  readonly dueMs: number;
  /** Time spoken beyond the slide at hand when positive, ahead of it when negative; 0 while on it. */
  readonly lateMs: number;
};

/**
 * The pace at a place after `elapsedMs` of talk.
 *
 * @param minutes what each slide takes, in the order of the deck
 * @param hidden slides left out
 * @param budget minutes for the whole talk; each slide gives its share
 */
export function paceAt(
  manifest: DeckManifest,
  position: Position,
  plan: {
    readonly minutes: readonly number[];
    readonly hidden?: readonly string[] | undefined;
    readonly budget?: number | undefined;
    readonly elapsedMs: number;
  },
): Pace {
  const { minutes, hidden = [], budget, elapsedMs } = plan;
  const isShown = (slide: string) => !hidden.includes(slide);
  const estimates = manifest.slides.map(({ id }, index) =>
    isShown(id) ? (minutes[index] ?? 0) : 0,
  );
  const estimated = sum(estimates);
  const scale = budget !== undefined && estimated > 0 ? budget / estimated : 1;
  const planned = estimates.map((each) => each * scale * 60_000);
  const index = manifest.slides.findIndex(({ id }) => id === position.slide);
  const beginsMs = sum(planned.slice(0, index));
  const slideMs = planned[index] ?? 0;
  const dueMs = beginsMs + slideMs;
  const lateMs =
    elapsedMs > dueMs ? elapsedMs - dueMs : elapsedMs < beginsMs ? elapsedMs - beginsMs : 0;
  return { totalMs: sum(planned), slideMs, dueMs, lateMs };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
