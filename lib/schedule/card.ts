import type { ItemKind } from '@/lib/grade/item';
import type { AnswerEvent, Confidence } from '@/lib/progress/event';
import { feedbackOf, type Feedback } from './feedback';
import { isFromMemory, ratingOf } from './rating';
import { defaultScheduler, type Memory, type Rating, type Scheduler } from './scheduler';

/** How often a confidence was stated, and how often the answer was then right. */
export type Said = { readonly asked: number; readonly right: number };

/** What the answers from memory come to. Days are study-days. */
export type CardMemory = Memory & {
  /** Of the last rating. */
  readonly day: number;
  readonly rating: Rating;
  readonly feedback: Feedback;
  readonly reps: number;
  /** How often it was forgotten after it had been recalled. */
  readonly lapses: number;
  /** On how many different days it was recalled. */
  readonly recallDays: number;
  /** Whether it was recalled on `day`. */
  readonly recalledOnDay: boolean;
  /** By confidence, where one was stated. */
  readonly said: Readonly<Record<Confidence, Said>>;
  /** Id of the latest answer that was not fully right. */
  readonly missedId?: string;
};

/** What is known of an item from its answers: plain data, a function of the events alone. */
export type Card = {
  /** Global id. */
  readonly item: string;
  readonly kind: ItemKind;
  /** The last event that is in it. */
  readonly lastId: string;
  /** Epoch milliseconds of the latest answer. */
  readonly lastAt: number;
  readonly lastRight: boolean;
  /** How often it was answered, retries and practice included. */
  readonly answers: number;
  /** Study-days on which it was answered, each once. */
  readonly days: readonly number[];
  /** How long the latest answers took in ms, newest last. */
  readonly times: readonly number[];
  /** The study-day from which it is asked again; absent while it was only practised. */
  readonly dueDay?: number;
  readonly memory?: CardMemory;
};

const TIMES_KEPT = 3;
const notSaid: Said = { asked: 0, right: 0 };
const nothingSaid = { guess: notSaid, maybe: notSaid, sure: notSaid };

/**
 * The card after one more answer, which must be later than all that are in it: see
 * `lib/progress/reduce-cards.ts` for what to do when it is not. Costs the same however long the
 * history is.
 */
export function answerCard(
  card: Card | undefined,
  event: AnswerEvent,
  scheduler: Scheduler = defaultScheduler,
): Card {
  const { item, kind } = event;
  // Written out, since spreading objects would be most of what replaying a long log costs.
  const lastId = event.id;
  const lastAt = event.at;
  const lastRight = event.right;
  const answers = card ? card.answers + 1 : 1;
  const days = withDay(card?.days, event.day);
  const times = withTime(card?.times, event.ms);
  const seen = { item, kind, lastId, lastAt, lastRight, answers, days, times };
  const before = card?.memory;
  if (isFromMemory(event.mode)) {
    const { memory, interval } = remember(before, event, scheduler);
    const dueDay = event.day + interval;
    return { item, kind, lastId, lastAt, lastRight, answers, days, times, dueDay, memory };
  }
  if (!before || card?.dueDay === undefined) return seen;
  return { ...seen, dueDay: card.dueDay, memory: before };
}

function remember(
  before: CardMemory | undefined,
  event: AnswerEvent,
  scheduler: Scheduler,
): { memory: CardMemory; interval: number } {
  const { item, day } = event;
  const rating = ratingOf(event);
  const feedback = feedbackOf(event);
  const isRecall = rating > 1;
  const reps = before ? before.reps + 1 : 1;
  // A clock set back, or a flight to the west, may date the answer before the last one.
  const elapsed = before ? Math.max(0, day - before.day) : 0;
  const { memory, interval } = scheduler.next(before, elapsed, rating, `${item}:${reps}`);
  const { stability, difficulty } = memory;
  const wasRecalled = before !== undefined && elapsed === 0 && before.recalledOnDay;
  const isLapse = !isRecall && before !== undefined && before.rating > 1;
  const missedId = event.right ? before?.missedId : event.id;
  return {
    memory: {
      stability,
      difficulty,
      day: before ? Math.max(before.day, day) : day,
      rating,
      feedback,
      reps,
      lapses: (before ? before.lapses : 0) + (isLapse ? 1 : 0),
      recallDays: (before ? before.recallDays : 0) + (isRecall && !wasRecalled ? 1 : 0),
      recalledOnDay: isRecall || wasRecalled,
      said: saidAfter(before ? before.said : nothingSaid, event),
      ...(missedId !== undefined && { missedId }),
    },
    interval,
  };
}

function withDay(days: readonly number[] | undefined, day: number): readonly number[] {
  if (!days) return [day];
  return days.includes(day) ? days : [...days, day];
}

function withTime(times: readonly number[] = [], ms: number | undefined): readonly number[] {
  return ms === undefined ? times : [...times.slice(1 - TIMES_KEPT), ms];
}

/** The card of one item's answers, which are in force and in order of time; `undefined` of none. */
export function replayCard(
  events: readonly AnswerEvent[],
  scheduler: Scheduler = defaultScheduler,
): Card | undefined {
  let card: Card | undefined;
  for (const event of events) card = answerCard(card, event, scheduler);
  return card;
}

function saidAfter(said: CardMemory['said'], { confidence, right }: AnswerEvent) {
  if (!confidence) return said;
  const before = said[confidence];
  const after = { asked: before.asked + 1, right: before.right + (right ? 1 : 0) };
  return {
    guess: confidence === 'guess' ? after : said.guess,
    maybe: confidence === 'maybe' ? after : said.maybe,
    sure: confidence === 'sure' ? after : said.sure,
  };
}
