import { expect, test } from 'vitest';
import { runOf, selectionOf } from './shared-diagram';

test('reads the part that another window opened', () => {
  expect(selectionOf({ selection: 'queue' })).toBe('queue');
  expect(selectionOf({ selection: null })).toBeNull();
});

test('takes whatever else a window sends for nothing opened', () => {
  for (const value of [undefined, null, 'queue', 3, {}, { selection: 3 }]) {
    expect(selectionOf(value)).toBeNull();
  }
});

test('hands on a run unread, and nothing where there is none', () => {
  expect(runOf({ selection: null, run: 'anything' })).toBe('anything');
  for (const value of [undefined, null, 'queue', {}]) expect(runOf(value)).toBeUndefined();
});
