import type { Answer } from '@/lib/grade/answer';
import type { Confidence } from '@/lib/progress/event';
import type { Exam } from './exam';
import { groupBy } from './group-by';
import { topicOf, type PoolItem } from './pool-item';
import { wilson, type Interval } from './wilson';

/** Right answers of a number of items, and what that says of all such items. */
export type Score = {
  readonly right: number;
  readonly items: number;
  /** Right of all, 0 to 1. */
  readonly share: number;
  /** Between which shares the true one lies, with 95 % confidence. */
  readonly interval: Interval;
};

export type ExamItemResult = {
  readonly item: string;
  readonly answered: boolean;
  readonly right: boolean;
  /** 0 to 1, for display: only fully right answers count. */
  readonly score: number;
  readonly confidence?: Confidence;
  readonly flagged: boolean;
  readonly ms: number;
};

export type ExamResult = Score & {
  readonly unanswered: number;
  /** Wrong though the learner was sure. */
  readonly confidentMisses: readonly string[];
  readonly byLesson: readonly (Score & { readonly lesson: string })[];
  readonly byObjective: readonly (Score & {
    readonly lesson: string;
    readonly objective: string;
  })[];
  readonly results: readonly ExamItemResult[];
};

/**
 * What a submitted exam comes to. An unanswered item is not right; one that the course no longer
 * has is left out.
 *
 * @param grade grades an answer to an item, as `lib/grade` does
 */
export function examResult(
  exam: Exam,
  pool: readonly PoolItem[],
  grade: (item: string, answer: Answer) => { readonly right: boolean; readonly score: number },
): ExamResult {
  const known = new Map(pool.map((item) => [item.id, item]));
  const rows = exam.items.flatMap((id) => {
    const item = known.get(id);
    return item ? [{ item, result: resultOf(exam, id, grade) }] : [];
  });
  const scored = (of: typeof rows) =>
    scoreOf(of.filter(({ result }) => result.right).length, of.length);
  return {
    ...scored(rows),
    unanswered: rows.filter(({ result }) => !result.answered).length,
    confidentMisses: rows
      .filter(({ result }) => result.answered && !result.right && result.confidence === 'sure')
      .map(({ item }) => item.id),
    byLesson: [...groupBy(rows, ({ item }) => item.lesson)].map(([lesson, of]) => ({
      lesson,
      ...scored(of),
    })),
    byObjective: [...groupBy(rows, ({ item }) => topicOf(item)).values()].flatMap((of) => {
      const first = of[0];
      if (!first) return [];
      const { lesson, objective } = first.item;
      return [{ lesson, objective, ...scored(of) }];
    }),
    results: rows.map(({ result }) => result),
  };
}

function resultOf(
  exam: Exam,
  item: string,
  grade: Parameters<typeof examResult>[2],
): ExamItemResult {
  const given = Object.hasOwn(exam.answers, item) ? exam.answers[item] : undefined;
  const graded = given ? grade(item, given.answer) : { right: false, score: 0 };
  return {
    item,
    answered: given !== undefined,
    right: graded.right,
    score: graded.score,
    ...(given?.confidence && { confidence: given.confidence }),
    flagged: exam.flags.includes(item),
    ms: Object.hasOwn(exam.spent, item) ? (exam.spent[item] ?? 0) : 0,
  };
}

function scoreOf(right: number, items: number): Score {
  return { right, items, share: items ? right / items : 0, interval: wilson(right, items) };
}
