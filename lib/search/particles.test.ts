import { expect, test } from 'vitest';
import { isParticle, stemOf } from './particles';

test.each([
  ['대기열을', '대기열'],
  ['대기열에서는', '대기열'],
  ['작업자들이', '작업자'],
  ['메시지로', '메시지'],
  ['sqs는', 'sqs'],
  ['queues', 'queue'],
  ['경로', undefined],
  ['대기', undefined],
  ['vpcs', 'vpc'],
  ['sqs', undefined],
])('without its particle %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test('tells a particle from the end of a word', () => {
  expect(['은', '에서는', '들을', '입니다'].every(isParticle)).toBe(true);
  expect(['식', '소', '열', ''].some(isParticle)).toBe(false);
});
