import { expect, test } from 'vitest';
import { answerOn } from './build-answers';
import { replayCard, type Card } from './card';
import { paceOf, timeOf } from './pace';

function timed(times: readonly number[]): Card[] {
  return times.flatMap((ms, n) => replayCard([answerOn(100, { item: `a/${n}`, ms })]) ?? []);
}

test('takes the median of measured times', () => {
  expect(paceOf(timed([9000, 1000, 2000, 3000, 100_000]))).toEqual({ cloze: 3000 });
});

test('waits for five of them, and does not count a break', () => {
  expect(paceOf(timed([1000, 2000, 3000, 4000]))).toEqual({});
  expect(paceOf(timed([1000, 2000, 3000, 4000, 3_600_000]))).toEqual({});
});

test('adds the time for reading the reasons', () => {
  expect(timeOf('cloze', { cloze: 3000 })).toBe(15_000);
  expect(timeOf('single', { cloze: 3000 })).toBe(32_000);
});
