import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean';

const facts = ['sqs-retention', 'sqs-visibility-timeout', 'sqs-long-polling'];

test('finds the id behind a slip of the keyboard', () => {
  expect(didYouMean('sqs-retnetion', facts)).toBe('sqs-retention');
  expect(didYouMean('SQS-Retention', facts)).toBe('sqs-retention');
});

test('finds the id behind its own end', () => {
  expect(didYouMean('visibility', facts)).toBe('sqs-visibility-timeout');
});

test('prefers the nearest candidate, and the earlier of two equally near ones', () => {
  expect(didYouMean('queue', ['queues2', 'queues'])).toBe('queues');
  expect(didYouMean('node-x', ['node-a', 'node-b'])).toBe('node-a');
});

test('says nothing rather than guess from afar', () => {
  expect(didYouMean('api-gateway', facts)).toBeUndefined();
  expect(didYouMean('sqs', facts)).toBeUndefined();
  expect(didYouMean('a', [])).toBeUndefined();
});
