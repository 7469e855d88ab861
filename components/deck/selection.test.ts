import { expect, test } from 'vitest';
import { selectionOf } from './selection';

test('reads the part that another window opened', () => {
  expect(selectionOf({ selection: 'queue' })).toBe('queue');
  expect(selectionOf({ selection: null })).toBeNull();
});

test('takes whatever else a window sends for nothing opened', () => {
  for (const value of [undefined, null, 'queue', 3, {}, { selection: 3 }]) {
    expect(selectionOf(value)).toBeNull();
  }
});
