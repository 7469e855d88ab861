import { isEmptyAnswer, type Answer } from '@/lib/grade/answer';
import type { Confidence } from '@/lib/progress/event';
import { isOver, startClock, type ExamClock, type TimeFactor } from './exam-clock';

export type ExamAnswer = {
  readonly answer: Answer;
  readonly confidence?: Confidence;
};

/**
 * An exam, as it is saved after every change: JSON that says everything, so that a reload goes on
 * in the same order with the same deadline. While `answer`, nothing is graded; once submitted every
 * item must be reviewed before the result shows.
 */
export type Exam = {
  readonly id: string;
  readonly seed: number;
  readonly phase: 'answer' | 'review' | 'result';
  /** Global ids in the order of asking. */
  readonly items: readonly string[];
  /** Place of the item on the screen. */
  readonly place: number;
  readonly answers: Readonly<Record<string, ExamAnswer>>;
  /** Items to look at again. */
  readonly flags: readonly string[];
  readonly clock: ExamClock;
  /** Milliseconds each item was on the screen. */
  readonly spent: Readonly<Record<string, number>>;
  /** When the item on the screen came there, epoch ms. */
  readonly shownAt: number;
  readonly submitted?: { readonly at: number; readonly by: 'learner' | 'deadline' };
  /** Items whose reasons were shown after submitting. */
  readonly reviewed: readonly string[];
};

export type ExamAction =
  | { readonly type: 'go'; readonly place: number }
  /** An empty answer takes the one before back. */
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer }
  | { readonly type: 'confidence'; readonly item: string; readonly confidence: Confidence }
  | { readonly type: 'flag'; readonly item: string }
  | { readonly type: 'submit' }
  /** Nothing but the time: sent on every reload, return to the tab and timer. */
  | { readonly type: 'tick' }
  | { readonly type: 'reviewed'; readonly item: string }
  | { readonly type: 'finish' };

/** An exam that begins now, with its first item on the screen. */
export function startExam(
  setup: {
    readonly id: string;
    readonly seed: number;
    readonly items: readonly string[];
    readonly minutes: number;
    readonly factor: TimeFactor;
  },
  now: number,
): Exam {
  const { id, seed, items, minutes, factor } = setup;
  return {
    id,
    seed,
    phase: 'answer',
    items,
    place: 0,
    answers: {},
    flags: [],
    clock: startClock(minutes, factor, now),
    spent: {},
    shownAt: now,
    reviewed: [],
  };
}

/**
 * The exam after an action at `now`. The deadline comes first: after it an exam is submitted as it
 * stood, even if it is opened much later, and what was still to be entered is not. What makes no
 * sense in the phase changes nothing.
 */
export function examAfter(exam: Exam, action: ExamAction, now: number): Exam {
  if (exam.phase === 'answer' && isOver(exam.clock, now)) {
    return submit(exam, exam.clock.deadline ?? now, 'deadline');
  }
  switch (action.type) {
    case 'tick':
      return exam;
    case 'go':
      return go(exam, action.place, now);
    case 'answer':
    case 'confidence':
    case 'flag':
      return exam.phase === 'answer' && exam.items.includes(action.item)
        ? enter(exam, action)
        : exam;
    case 'submit':
      return exam.phase === 'answer' ? submit(exam, now, 'learner') : exam;
    case 'reviewed':
      return review(exam, action.item);
    case 'finish':
      return exam.phase === 'review' && leftToReview(exam).length === 0
        ? { ...exam, phase: 'result' }
        : exam;
  }
}

/** Items whose reasons must still be shown before the result. */
export function leftToReview({ phase, items, reviewed }: Exam): string[] {
  return phase === 'answer' ? [] : items.filter((item) => !reviewed.includes(item));
}

/** How an item of the review grid stands. */
export function examGrid(
  exam: Exam,
): { readonly item: string; readonly answered: boolean; readonly flagged: boolean }[] {
  return exam.items.map((item) => ({
    item,
    answered: Object.hasOwn(exam.answers, item),
    flagged: exam.flags.includes(item),
  }));
}

type Entry = Extract<ExamAction, { readonly type: 'answer' | 'confidence' | 'flag' }>;

function enter(exam: Exam, action: Entry): Exam {
  const { item } = action;
  if (action.type === 'flag') {
    const flags = exam.flags.includes(item)
      ? exam.flags.filter((flagged) => flagged !== item)
      : [...exam.flags, item];
    return { ...exam, flags };
  }
  const before = Object.hasOwn(exam.answers, item) ? exam.answers[item] : undefined;
  if (action.type === 'confidence') {
    if (!before) return exam;
    const { confidence } = action;
    return { ...exam, answers: { ...exam.answers, [item]: { ...before, confidence } } };
  }
  if (isEmptyAnswer(action.answer)) {
    const rest = Object.entries(exam.answers).filter(([id]) => id !== item);
    return { ...exam, answers: Object.fromEntries(rest) };
  }
  const answered = { ...before, answer: action.answer };
  return { ...exam, answers: { ...exam.answers, [item]: answered } };
}

function go(exam: Exam, place: number, now: number): Exam {
  if (!Number.isInteger(place) || place < 0 || place >= exam.items.length) return exam;
  if (place === exam.place) return exam;
  const timed = exam.phase === 'answer' ? withTime(exam, now) : exam;
  return { ...timed, place };
}

function submit(exam: Exam, at: number, by: 'learner' | 'deadline'): Exam {
  return { ...withTime(exam, at), phase: 'review', place: 0, submitted: { at, by } };
}

function review(exam: Exam, item: string): Exam {
  const counts = exam.phase === 'review' && exam.items.includes(item);
  if (!counts || exam.reviewed.includes(item)) return exam;
  return { ...exam, reviewed: [...exam.reviewed, item] };
}

function withTime(exam: Exam, now: number): Exam {
  const item = exam.items[exam.place];
  if (item === undefined) return exam;
  const before = Object.hasOwn(exam.spent, item) ? (exam.spent[item] ?? 0) : 0;
  const more = Math.max(0, now - exam.shownAt);
  return { ...exam, shownAt: now, spent: { ...exam.spent, [item]: before + more } };
}
