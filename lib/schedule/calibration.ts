import { confidences, type Confidence } from '@/lib/progress/event';
import type { Card, Said } from './card';
import { wilson, type Interval } from './wilson';

/** How often answers given with a confidence were right. */
export type Calibration = Said & {
  readonly confidence: Confidence;
  /** Share that was right; absent while nothing was asked. */
  readonly share?: number;
  readonly interval: Interval;
  /** Share that such an answer should have. */
  readonly fair: Interval;
  /** `over` and `under` only when chance can hardly be the reason. */
  readonly verdict: 'too-few' | 'fair' | 'over' | 'under';
};

/** Under 2/3, from there to 0.8, over it (Moodle's bands of certainty-based marking). */
const fairShares: Readonly<Record<Confidence, Interval>> = {
  guess: { low: 0, high: 2 / 3 },
  maybe: { low: 2 / 3, high: 0.8 },
  sure: { low: 0.8, high: 1 },
};

const FEWEST_ANSWERS = 10;

/** Stated against actual confidence over all answers from memory, from `guess` to `sure`. */
export function calibrationOf(cards: Iterable<Card>): Calibration[] {
  const sums = { guess: none(), maybe: none(), sure: none() };
  for (const { memory } of cards) {
    if (!memory) continue;
    for (const confidence of confidences) {
      const said = memory.said[confidence];
      sums[confidence].asked += said.asked;
      sums[confidence].right += said.right;
    }
  }
  return confidences.map((confidence) => {
    const { asked, right } = sums[confidence];
    const interval = wilson(right, asked);
    const fair = fairShares[confidence];
    return {
      confidence,
      asked,
      right,
      ...(asked > 0 && { share: right / asked }),
      interval,
      fair,
      verdict: verdictOf(asked, interval, fair),
    };
  });
}

function none(): { asked: number; right: number } {
  return { asked: 0, right: 0 };
}

function verdictOf(asked: number, interval: Interval, fair: Interval): Calibration['verdict'] {
  if (asked < FEWEST_ANSWERS) return 'too-few';
  if (interval.high < fair.low) return 'over';
  return interval.low > fair.high ? 'under' : 'fair';
}
