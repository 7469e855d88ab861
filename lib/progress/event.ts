import type { Answer } from '@/lib/grade/answer';
import type { ItemKind } from '@/lib/grade/item';

/** How sure the learner said to be before seeing the verdict. */
export const confidences = ['guess', 'maybe', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/** Where an answer was given. `retry` and `practice` say nothing about memory. */
export const answerModes = ['lesson', 'session', 'retry', 'exam', 'practice'] as const;
export type AnswerMode = (typeof answerModes)[number];

/** The hour of the local day at which a study day begins. */
const ROLLOVER_HOUR = 4;

/** When and where an event happened. Events are only ever added; all else is derived from them. */
export type EventStamp = {
  /** `eventId(at, device, n)`: unique, and sorted as text it is in order of time. */
  readonly id: string;
  readonly v: 1;
  /** Random name of the browser profile. */
  readonly device: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** `studyDay(at, offset, rollover)`, kept because the learner's zone may be another by now. */
  readonly day: number;
  /** Minutes east of UTC at the time. */
  readonly offset: number;
  readonly rollover: number;
};

export type AnswerEvent = EventStamp & {
  readonly type: 'answer';
  /** Global id, e.g. `sqs/crash-return`. */
  readonly item: string;
  readonly rev: number;
  /** What the options were shuffled by. */
  readonly seed: number;
  readonly kind: ItemKind;
  readonly answer: Answer;
  /** 0 to 1; an empty answer scores 0. */
  readonly score: number;
  /** Exactly when `score` is 1. */
  readonly right: boolean;
  readonly confidence?: Confidence;
  readonly mode: AnswerMode;
  /** Id of the session it belongs to. */
  readonly session?: string;
  /** Milliseconds from showing the item to the answer. */
  readonly ms?: number;
};

export type SectionReadEvent = EventStamp & {
  readonly type: 'section-read';
  readonly lesson: string;
  readonly section: string;
};

/** Takes an event back as if it had never been; the target stays in the log. */
export type UndoEvent = EventStamp & { readonly type: 'undo'; readonly target: string };

export type SessionEvent = EventStamp & {
  readonly type: 'session';
  readonly session: string;
  readonly phase: 'start' | 'finish';
  readonly seed: number;
  /** Absent when the session spans lessons. */
  readonly lesson?: string;
};

export type ProgressEvent = AnswerEvent | SectionReadEvent | UndoEvent | SessionEvent;

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

/**
 * The number of the learner's day: days since 1970-01-01 by the local clock, each beginning at
 * `rollover` o'clock, so that an evening that runs past midnight is one day.
 *
 * @param at epoch milliseconds
 * @param offset minutes east of UTC (Seoul 540)
 */
export function studyDay(at: number, offset: number, rollover: number): number {
  return Math.floor((at + offset * MS_PER_MINUTE - rollover * MS_PER_HOUR) / MS_PER_DAY);
}

/**
 * The id of a device's event. Sorted as text, ids are in order of time until the year 5188.
 *
 * @param device letters a–z and digits
 * @param n tells events of one millisecond apart, tabs included
 */
export function eventId(at: number, device: string, n: number): string {
  return `${at.toString(36).padStart(9, '0')}-${device}-${n.toString(36).padStart(5, '0')}`;
}

/** The stamp of an event that happens at `at` in a zone `offset` minutes east of UTC. */
export function stampEvent(at: number, offset: number, device: string, n: number): EventStamp {
  return {
    id: eventId(at, device, n),
    v: 1,
    device,
    at,
    day: studyDay(at, offset, ROLLOVER_HOUR),
    offset,
    rollover: ROLLOVER_HOUR,
  };
}
