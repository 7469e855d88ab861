import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampEvent, type AnswerEvent } from '@/lib/progress/event';
import { answerOn } from './build-answers';
import { answerCard, replayCard, type Card } from './card';
import { createScheduler } from './scheduler';

const none = { asked: 0, right: 0 };

function cardAfter(...events: AnswerEvent[]): Card {
  const card = replayCard(events);
  if (!card) throw new Error('There are no events.');
  return card;
}

test('learns from the first answer', () => {
  expect(cardAfter(answerOn(100, { ms: 4000, confidence: 'sure' }))).toEqual({
    item: 'sqs/crash',
    kind: 'cloze',
    lastId: answerOn(100).id,
    lastAt: answerOn(100).at,
    lastRight: true,
    answers: 1,
    days: [100],
    times: [4000],
    dueDay: 102,
    memory: {
      stability: 2.3065,
      difficulty: expect.closeTo(2.118, 3),
      day: 100,
      rating: 3,
      feedback: 'right',
      reps: 1,
      lapses: 0,
      recallDays: 1,
      recalledOnDay: true,
      said: { guess: none, maybe: none, sure: { asked: 1, right: 1 } },
    },
  });
});

test('takes a partly right answer for a miss', () => {
  const half = answerOn(100, { score: 0.9, right: false });
  expect(cardAfter(half).memory).toMatchObject({ rating: 1, feedback: 'miss', recallDays: 0 });
  expect(cardAfter(half).dueDay).toBe(101);
});

test('keeps memory and due day when an answer says nothing about memory', () => {
  const first = cardAfter(answerOn(100, { right: false }));
  for (const mode of ['retry', 'practice'] as const) {
    const after = answerCard(first, answerOn(100, { mode }, 60));
    expect(after.memory).toEqual(first.memory);
    expect(after).toMatchObject({ dueDay: 101, answers: 2, lastRight: true });
  }
  expect(cardAfter(answerOn(100, { mode: 'practice' }))).not.toHaveProperty('memory');
  expect(cardAfter(answerOn(100, { mode: 'practice' }))).not.toHaveProperty('dueDay');
});

test('counts elapsed days by the learner’s study-days, not by the calendar of UTC', () => {
  const at = (iso: string, n: number) => ({
    ...answerOn(0),
    ...stampEvent(Date.parse(iso), 540, 'phone', n),
  });
  // 20 minutes apart across the day of UTC: the same study-day.
  const sameDay = [at('2026-11-24T08:50:00+09:00', 1), at('2026-11-24T09:10:00+09:00', 2)];
  expect(cardAfter(...sameDay).days).toHaveLength(1);
  // 22 hours apart within one day of UTC: two study-days.
  const nextDay = [at('2026-11-24T10:00:00+09:00', 1), at('2026-11-25T08:00:00+09:00', 2)];
  const grown = cardAfter(...nextDay).memory?.stability ?? 0;
  expect(grown).toBeGreaterThan((cardAfter(...sameDay).memory?.stability ?? 0) * 1.5);
});

test('counts lapses of what had been recalled, and days of recall once each', () => {
  const events = [
    answerOn(100, { right: false }),
    answerOn(101),
    answerOn(101, {}, 5),
    answerOn(103, { right: false }),
    answerOn(104, { right: false }),
    answerOn(105),
  ];
  expect(cardAfter(...events).memory).toMatchObject({ reps: 6, lapses: 1, recallDays: 2 });
});

test('takes no harm from a clock set back or a flight to the west', () => {
  const late = answerOn(110);
  const back = { ...answerOn(110, {}, 9), day: 104 };
  expect(cardAfter(late, back).memory?.day).toBe(110);
  const { memory, dueDay } = cardAfter(late, back, answerOn(112, {}, 20));
  expect(memory?.day).toBe(112);
  expect(memory?.stability).toBeGreaterThan(0);
  expect(dueDay).toBeGreaterThan(112);
});

test('keeps the latest three times', () => {
  const times = [1, 2, 3, 4].map((ms) => answerOn(100 + ms, { ms }));
  expect(cardAfter(...times, answerOn(106)).times).toEqual([2, 3, 4]);
});

test('sums up stated confidence from memory only', () => {
  const events = [
    answerOn(100, { confidence: 'sure', right: false }),
    answerOn(100, { confidence: 'sure', mode: 'retry' }, 9),
    answerOn(101, { confidence: 'sure' }),
    answerOn(104, { confidence: 'maybe' }),
    answerOn(105),
  ];
  expect(cardAfter(...events).memory?.said).toEqual({
    guess: none,
    sure: { asked: 2, right: 1 },
    maybe: { asked: 1, right: 1 },
  });
});

test('depends on the events and the settings alone', () => {
  const steps = fc.array(fc.tuple(fc.nat(40), fc.boolean(), fc.constantFrom('guess', 'sure')), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(steps, (all) => {
      let day = 100;
      const events = all.map(([gap, right, confidence], n) => {
        day += gap;
        return answerOn(day, { right, confidence }, n);
      });
      const card = cardAfter(...events);
      expect(cardAfter(...events)).toEqual(card);
      expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      expect(card.dueDay).toBeGreaterThan(day);
      expect((card.dueDay ?? 0) - day).toBeLessThanOrEqual(365);
      const short = replayCard(events, createScheduler({ maxInterval: 7 }));
      expect((short?.dueDay ?? 0) - day).toBeLessThanOrEqual(7);
      expect(short?.memory?.stability).toBe(card.memory?.stability);
    }),
  );
});
