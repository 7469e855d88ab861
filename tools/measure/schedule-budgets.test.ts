import { expect, test } from 'vitest';
import { checkSchedule } from './schedule-budgets';

const load = { replayMs: 700, composeMs: { p50: 3, p95: 9.25 }, addMs: 1 };

test('says how long scheduling takes', () => {
  expect(checkSchedule(load)).toEqual([
    { isKept: true, text: 'whole log replayed in 700 ms < 1500 ms' },
    { isKept: true, text: 'session composed in 9.3 ms (p95) < 16 ms (p50 3.0)' },
    { isKept: true, text: 'answer added in 1.0 ms (p95) < 16 ms' },
  ]);
});

test('breaks its budget when anything of it is too slow', () => {
  const kept = (changes: Partial<typeof load>) =>
    checkSchedule({ ...load, ...changes }).map(({ isKept }) => isKept);
  expect(kept({ replayMs: 1500 })).toEqual([false, true, true]);
  expect(kept({ composeMs: { p50: 3, p95: 16 } })).toEqual([true, false, true]);
  expect(kept({ addMs: 16 })).toEqual([true, true, false]);
});
