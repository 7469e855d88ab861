import type { Answer } from '@/lib/grade/answer';
import type { Graded } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import type { AnswerEvent, AnswerMode, Confidence, EventStamp } from '@/lib/progress/event';

/** What is remembered of a graded answer. */
export function answerEvent(
  stamp: EventStamp,
  given: {
    readonly lesson: string;
    readonly item: LocalizedItem;
    readonly seed: number;
    readonly answer: Answer;
    readonly graded: Graded;
    readonly mode: AnswerMode;
    readonly confidence?: Confidence | undefined;
    readonly session?: string | undefined;
    /** Milliseconds from showing the item to the answer. */
    readonly ms?: number | undefined;
  },
): AnswerEvent {
  const { lesson, item, seed, answer, graded, mode, confidence, session, ms } = given;
  return {
    ...stamp,
    type: 'answer',
    item: globalItemId(lesson, item.id),
    rev: item.rev,
    seed,
    kind: item.kind,
    answer,
    score: graded.score,
    right: graded.right,
    mode,
    ...(confidence && { confidence }),
    ...(session !== undefined && { session }),
    ...(ms !== undefined && { ms: Math.max(0, Math.round(ms)) }),
  };
}

/** The id under which an item's answers are kept. */
export function globalItemId(lesson: string, item: string): string {
  return `${lesson}/${item}`;
}
