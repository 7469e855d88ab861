import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOn, cardOn } from './build-answers';
import { replayCard } from './card';
import { dueDayOf, isDue } from './due';
import { spreads, upcomingLoad } from './load';

const card = cardOn('sqs/crash', [100]);

test('is due from its day on', () => {
  expect(dueDayOf(card)).toBe(102);
  expect([101, 102, 130].map((today) => isDue(card, today))).toEqual([false, true, true]);
});

test('is never due when it was only practised', () => {
  const practised = replayCard([answerOn(100, { mode: 'practice' })]);
  expect(practised && isDue(practised, 500)).toBe(false);
});

test('asks everything once more in the last three days before an exam', () => {
  const cards = Array.from({ length: 60 }, (_, n) => cardOn(`sqs/i${n}`, [90, 93, 100]));
  const examDay = 107;
  const days = cards.map((one) => dueDayOf(one, examDay));
  expect(new Set(days)).toEqual(new Set([104, 105, 106]));
  expect(cards.every((one) => isDue(one, 106, examDay))).toBe(true);
  expect(cards.some((one) => isDue(one, 106))).toBe(false);
  // Not twice on one day, even if that is the last one.
  expect(dueDayOf(cardOn('sqs/i0', [70, 80, 106]), examDay)).toBe(107);
  // Once it is over, the memory alone decides.
  expect(cards.some((one) => isDue(one, 108, examDay))).toBe(false);
});

test('shows what is coming, and what was due before under today', () => {
  const cards = [cardOn('a/1', [90]), cardOn('a/2', [100]), cardOn('a/3', [99, 100, 102])];
  const load = upcomingLoad(cards, 101, 30);
  expect(load.slice(0, 3)).toEqual([
    { day: 101, items: 1 },
    { day: 102, items: 1 },
    { day: 103, items: 0 },
  ]);
  expect(load).toHaveLength(30);
  expect(load.reduce((sum, { items }) => sum + items, 0)).toBe(3);
});

test('shows every item once, whatever the days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 })),
      fc.integer({ min: 1, max: 400 }),
      (days, today) => {
        const cards = days.map((day, n) => cardOn(`a/${n}`, [day]));
        const load = upcomingLoad(cards, today, 800);
        expect(load.reduce((sum, { items }) => sum + items, 0)).toBe(cards.length);
        expect(load[0]?.items).toBe(cards.filter((one) => isDue(one, today)).length);
      },
    ),
  );
});

test('offers to share out what is left over three, five and seven days', () => {
  expect(spreads(0)).toEqual([]);
  expect(spreads(92)).toEqual([
    { days: 3, perDay: 31 },
    { days: 5, perDay: 19 },
    { days: 7, perDay: 14 },
  ]);
});
