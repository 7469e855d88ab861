import { expect, test } from 'vitest';
import { moved } from './moved';

test('moves one place up or down', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
});

test('stays at the ends, as the same list', () => {
  const ids = ['a', 'b'];
  expect(moved(ids, 'a', -1)).toBe(ids);
  expect(moved(ids, 'b', 1)).toBe(ids);
  expect(moved(ids, 'gone', 1)).toBe(ids);
});
