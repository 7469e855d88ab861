import type { Text } from '@/lib/text/locale';

/** What every item has, whatever its kind. */
export type ItemBase = {
  /** Stable for ever: the learner's history hangs on it. Unique in the lesson. */
  readonly id: string;
  /** Raised when the wording changes but the question stays the same. */
  readonly rev: number;
  readonly objective: string;
  readonly section: string;
  /**
   * The idea it turns on, where that is easily taken for another (`content/look-alikes.ts` says
   * for which) or other items turn on it too: of those a session asks one.
   */
  readonly concept?: string;
  readonly stem: Text;
  /** The whole reason, shown after answering. */
  readonly explain: Text;
  /** Facts of `content/facts.ts` the key rests on. */
  readonly facts: readonly string[];
  /** The line of the notes it comes from. */
  readonly note?: string;
  /** ISO date on which key and reasons were last checked against the facts. */
  readonly checked: string;
  /** Asked in reviews alone: it stands nowhere in the lesson. */
  readonly reviewOnly?: true;
};

/** `why` refutes or confirms: for a wrong option it says what would have to be true for it to be right. */
export type Option = {
  readonly id: string;
  readonly text: Text;
  readonly correct?: true;
  readonly why: Text;
};
