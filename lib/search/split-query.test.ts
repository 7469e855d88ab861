import { expect, test } from 'vitest';
import { fold, splitQuery } from './split-query';

test.each([
  ['  표준   대기열 ', ['표준', '대기열']],
  ['SQS, SNS?', ['sqs', 'sns']],
  ['"대기열"', ['대기열']],
  ['.fifo', ['.fifo']],
  ['x-api-key', ['x-api-key']],
  ['대기열'.normalize('NFD'), ['대기열']],
  ['ㄳ', ['ㄱㅅ']],
  ['ㄲㄱ', ['ㄲㄱ']],
  ['', []],
  ['?!', []],
])('%s is read as %j', (typed, words) => {
  expect(splitQuery(typed)).toEqual(words);
});

test('a pasted page is cut', () => {
  expect(splitQuery('가 '.repeat(1000)).length).toBeLessThan(60);
});

test('lower case keeps every character in its place', () => {
  expect(fold('İSTANBUL Amazon 대기열')).toBe('İstanbul amazon 대기열');
});
