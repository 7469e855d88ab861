import { expect, test } from 'vitest';
import { checkSearch } from './search-budgets';

const load = { path: '/ko', bytes: 50 * 1024, queries: [{ query: '대기열', ms: 20, first: 45 }] };

test('says what search weighs and how fast it answers', () => {
  expect(checkSearch(load)).toEqual([
    { isKept: true, text: '/ko: index and code 50.0 ≤ 60.0 KB' },
    { isKept: true, text: '/ko: "대기열" 20 ms < 50 ms (at first 45)' },
  ]);
});

test('breaks its budget when it is too heavy, too slow, or was not loaded at all', () => {
  const isKept = (changes: Partial<typeof load>) =>
    checkSearch({ ...load, ...changes }).every((check) => check.isKept);
  expect(isKept({ bytes: 60 * 1024 + 1 })).toBe(false);
  expect(isKept({ bytes: 0 })).toBe(false);
  expect(isKept({ queries: [{ query: 'ㄷㄱㅇ', ms: 50, first: 60 }] })).toBe(false);
});
