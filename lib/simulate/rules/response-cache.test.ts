import { expect, test } from 'vitest';
import { cacheAnswer } from './response-cache';

const get = { method: 'GET', storedAtSeconds: 100, atSeconds: 399.9 };

test('a kept response answers until its time to live is over, and the request still counts', () => {
  expect(cacheAnswer(get)).toEqual({ hit: true, callsBackend: false, counts: true });
  expect(cacheAnswer({ ...get, atSeconds: 400 })).toEqual({
    hit: false,
    callsBackend: true,
    counts: true,
  });
});

test('nothing kept, another method or a time to live of 0 is a miss', () => {
  expect(cacheAnswer({ ...get, storedAtSeconds: null }).hit).toBe(false);
  expect(cacheAnswer({ ...get, method: 'POST' }).hit).toBe(false);
  expect(cacheAnswer({ ...get, atSeconds: 100 }, 0).hit).toBe(false);
});

test('names what is out of range', () => {
  expect(() => cacheAnswer(get, 3601)).toThrow('ttlSeconds is 3601.');
  expect(() => cacheAnswer({ ...get, atSeconds: 99 })).toThrow('atSeconds is 99.');
});
