import { expect, test } from 'vitest';
import { pushAnswer } from './websocket-push';

test('a push to an open connection is delivered, to a closed one it is 410', () => {
  expect(pushAnswer(true, 100)).toEqual({ status: 200 });
  expect(pushAnswer(false, 100)).toEqual({ status: 410 });
});

test('a push of more than 128 KB is 413', () => {
  expect(pushAnswer(true, 128 * 1024)).toEqual({ status: 200 });
  expect(pushAnswer(true, 128 * 1024 + 1)).toEqual({ status: 413 });
});

test('names what is not a size', () => {
  expect(() => pushAnswer(true, -1)).toThrow('bytes is -1.');
});
