import { stampEvent, type AnswerEvent, type UndoEvent } from '@/lib/progress/event';
import type { Card } from './card';
import { replayCard } from './card';
import type { PoolItem } from './pool-item';
import { seeded } from './seeded';

/*
 * Answers, cards and courses for tests and measurements.
 */

const MS_PER_DAY = 86_400_000;
const SEOUL = 540;

/** Epoch ms of noon in Seoul on study-day `day`. */
export function noonOf(day: number): number {
  return day * MS_PER_DAY + 3 * 3_600_000;
}

/** A right answer at noon of study-day `day`; `n` tells answers of one day apart, later is larger. */
export function answerOn(day: number, changes: Partial<AnswerEvent> = {}, n = 0): AnswerEvent {
  const right = changes.right ?? true;
  return {
    ...stampEvent(noonOf(day) + n * 1000, SEOUL, 'phone', n),
    type: 'answer',
    item: 'sqs/crash',
    rev: 1,
    seed: 7,
    kind: 'cloze',
    answer: { kind: 'cloze', texts: { gap: 'queue' } },
    score: right ? 1 : 0,
    right,
    mode: 'session',
    ...changes,
  };
}

/** Takes `target` back, `n` seconds after noon of study-day `day`. */
export function undoOn(day: number, target: { readonly id: string }, n = 0): UndoEvent {
  const stamp = stampEvent(noonOf(day) + n * 1000, SEOUL, 'phone', n);
  return { ...stamp, type: 'undo', target: target.id };
}

/** The card of right answers on `days`, or of what `changes` say they were. */
export function cardOn(
  item: string,
  days: readonly number[],
  changes: Partial<AnswerEvent> = {},
): Card {
  const card = replayCard(days.map((day) => answerOn(day, { item, ...changes })));
  if (!card) throw new Error(`Card of ${item}: there are no days. Give at least one.`);
  return card;
}

const kinds = [
  'single',
  'multi',
  'cloze',
  'match',
  'order',
  'hotspot',
  'numeric',
  'predict',
] as const;

/** A course of `count` items: 10 to an objective, 6 objectives to a lesson, kinds by turns. */
export function courseOf(count: number): PoolItem[] {
  return Array.from({ length: count }, (_, index) => {
    const objective = Math.floor(index / 10);
    const lesson = `lesson-${Math.floor(objective / 6)}`;
    return {
      id: `${lesson}/item-${index}`,
      lesson,
      objective: `objective-${objective % 6}`,
      kind: kinds[index % kinds.length] ?? 'single',
    };
  });
}

/** `count` answers spread at random over items and the `span` study-days before `today`, sorted. */
export function historyOf(
  items: readonly PoolItem[],
  count: number,
  { today, span, seed }: { readonly today: number; readonly span: number; readonly seed: number },
): AnswerEvent[] {
  const random = seeded(seed);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  return Array.from({ length: count }, (_, index) => {
    const item = items[Math.floor(random() * items.length)];
    const day = today - span + Math.floor((index * span) / count);
    return answerOn(
      day,
      {
        item: item?.id ?? '',
        kind: item?.kind ?? 'cloze',
        right: random() < 0.8,
        confidence: pick(['guess', 'maybe', 'sure', 'sure']),
        mode: pick(['session', 'session', 'session', 'lesson', 'retry', 'practice']),
        ms: Math.floor(5000 + random() * 40_000),
      },
      index % 80_000,
    );
  });
}
