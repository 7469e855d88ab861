import { expect, test } from 'vitest';
import { checkDeck, type DeckLoad } from './deck-budgets';

const kib = 1024;

function loadOf(changes: Partial<DeckLoad> = {}): DeckLoad {
  return {
    step: { p50: 5, p95: 50 },
    across: { p50: 20, p95: 60 },
    acrossHidden: { p50: 8, p95: 12 },
    late: { ms: 300, movedOther: false },
    reload: { audience: { ms: 400, lost: [] }, console: { ms: 1000, lost: [] } },
    code: { deck: 15 * kib, console: 5 * kib, ink: 10 * kib },
    day: { step: { p50: 5, p95: 20 }, overviewMs: 300, nextLessonMs: 80 },
    ...changes,
  };
}

const broken = (changes: Partial<DeckLoad>) =>
  checkDeck(loadOf(changes)).flatMap(({ isKept, text }) => (isKept ? [] : [text]));

test('every budget is kept at its value', () => {
  expect(broken({})).toEqual([]);
});

test('names each budget that is broken', () => {
  expect(broken({ step: { p50: 9, p95: 50.1 } })).toEqual([
    'key to slide 50.1 ≤ 50 ms (p95; p50 9.0)',
  ]);
  expect(broken({ across: { p50: 20.4, p95: 61 } })).toEqual([
    'key to the other window 20.4 ≤ 20 ms (p50)',
    'key to the other window 61.0 ≤ 60 ms (p95)',
  ]);
  expect(broken({ acrossHidden: { p50: 8, p95: 61 } })).toHaveLength(1);
  expect(broken({ late: { ms: 301, movedOther: true } })).toHaveLength(2);
  expect(
    broken({ day: { step: { p50: 9, p95: 51 }, overviewMs: 301, nextLessonMs: 9 } }),
  ).toHaveLength(2);
});

test('a reload that loses anything is named with what it lost', () => {
  const reload = {
    audience: { ms: 1200, lost: [] },
    console: { ms: 300, lost: ['ink: 0 instead of 1'] },
  };
  expect(broken({ reload })).toEqual([
    'audience reloaded 1200.0 ≤ 1000 ms',
    'nothing lost by it\n      ink: 0 instead of 1',
  ]);
});

test('code that grows over its budget, or ink that was never fetched, breaks it', () => {
  const code = { deck: 15 * kib, console: 5 * kib, ink: 10 * kib };
  expect(broken({ code: { ...code, deck: 15 * kib + 1 } })).toHaveLength(1);
  expect(broken({ code: { ...code, console: 25 * kib + 1 } })).toHaveLength(1);
  expect(broken({ code: { ...code, ink: 10 * kib + 1 } })).toHaveLength(1);
  expect(broken({ code: { ...code, ink: 0 } })).toHaveLength(1);
});
