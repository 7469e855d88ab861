import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integrationAnswer, longestTimeout } from './integration-timeout';

test('slower than the timeout is 504 at the timeout, and the backend works on', () => {
  expect(integrationAnswer(35, 29)).toEqual({
    status: 504,
    answeredAfter: 29,
    backendDoneAfter: 35,
  });
});

test('an answer just in time is an answer', () => {
  expect(integrationAnswer(29, 29).status).toBe(200);
  expect(integrationAnswer(29.000001).status).toBe(504);
  expect(integrationAnswer(0.2)).toEqual({
    status: 200,
    answeredAfter: 0.2,
    backendDoneAfter: 0.2,
  });
});

test('only a Regional or private REST API can wait longer than its default', () => {
  expect(longestTimeout('REST')).toBe(29);
  expect(longestTimeout('HTTP', 'regional', true)).toBe(30);
  expect(longestTimeout('WEBSOCKET', 'regional', true)).toBe(29);
  expect(longestTimeout('REST', 'edge', true)).toBe(29);
  expect(longestTimeout('REST', 'regional', true)).toBe(300);
  expect(longestTimeout('REST', 'private', true)).toBe(300);
});

test('nobody waits beyond the timeout, and 504 comes exactly when the backend is later', () => {
  const time = fc.integer({ min: 50, max: 300_000 }).map((ms) => ms / 1000);
  fc.assert(
    fc.property(time, time, (took, timeout) => {
      const answer = integrationAnswer(took, timeout);
      expect(answer.answeredAfter).toBe(Math.min(took, timeout));
      expect(answer.status === 504).toBe(answer.backendDoneAfter > answer.answeredAfter);
    }),
  );
});

test('names what is out of range', () => {
  expect(() => integrationAnswer(-1)).toThrow('tookSeconds is -1.');
  expect(() => integrationAnswer(1, 0.04)).toThrow('timeoutSeconds is 0.04.');
  expect(() => integrationAnswer(1, 301)).toThrow('timeoutSeconds is 301.');
  expect(() => longestTimeout('SOAP' as 'REST')).toThrow('api is "SOAP".');
});
