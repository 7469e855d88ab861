import { expect, test } from 'vitest';
import { checkSchedule, checkStore } from './schedule-budgets';

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

const store = {
  logRows: 0,
  loadMs: 210,
  savedMs: 12.34,
  workers: 1,
  rebuildMs: 9120,
  blockedMs: 80,
};

test('says what the store takes', () => {
  expect(checkStore(store)).toEqual([
    { isKept: true, text: 'app start read 0 rows of the log, should be 0' },
    { isKept: true, text: 'cards loaded in 210 ms < 600 ms' },
    { isKept: true, text: 'answer saved in 12.3 ms (p95) < 50 ms' },
    {
      isKept: true,
      text: 'log replayed by 1 worker in 9.1 s, the page busy for 80 ms < 1000 ms at a time',
    },
  ]);
});

test('breaks its budget when the log is read, or anything is too slow or on the page', () => {
  const kept = (changes: Partial<typeof store>) =>
    checkStore({ ...store, ...changes }).map(({ isKept }) => isKept);
  expect(kept({ logRows: 1 })).toEqual([false, true, true, true]);
  expect(kept({ loadMs: 600 })).toEqual([true, false, true, true]);
  expect(kept({ savedMs: 50 })).toEqual([true, true, false, true]);
  expect(kept({ workers: 0 })).toEqual([true, true, true, false]);
  expect(kept({ blockedMs: 1000 })).toEqual([true, true, true, false]);
});
