import { expect, test } from 'vitest';
import { seconds } from '../time';
import { dedupKey, isDuplicateSend } from './dedup-window';

test('lasts 300 s from the accepted send', () => {
  expect(isDuplicateSend(seconds(1), seconds(1))).toBe(true);
  expect(isDuplicateSend(seconds(1), seconds(301) - 1)).toBe(true);
  expect(isDuplicateSend(seconds(1), seconds(301))).toBe(false);
  expect(() => isDuplicateSend(2, 1)).toThrow('now is 1.');
});

test('compares within the queue or within the group, never mixing the two parts up', () => {
  expect(dedupKey('queue', 'g1', 'a')).toBe(dedupKey('queue', 'g2', 'a'));
  expect(dedupKey('message-group', 'g1', 'a')).not.toBe(dedupKey('message-group', 'g2', 'a'));
  expect(dedupKey('message-group', 'g1', 'a')).not.toBe(dedupKey('message-group', 'g', '1a'));
});
