import type { Confidence } from '@/lib/progress/event';
import type { Session } from '@/lib/schedule/session';
import type { SittingWords } from './review-words';

/** What the sitting makes of an answer: where it goes on, and what is stored with it. */
export type Sitting = {
  readonly id: string;
  /** The session as it stands after this item. */
  readonly after: (right: boolean, confidence?: Confidence) => Session;
  /** What to say under the verdict. */
  readonly sequel: (right: boolean) => string | undefined;
  readonly nextLabel: (right: boolean) => string;
  readonly onNext: (right: boolean, confidence?: Confidence) => void;
  readonly words: SittingWords;
};
