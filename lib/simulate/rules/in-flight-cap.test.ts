import { expect, test } from 'vitest';
import { seconds } from '../time';
import { inFlightAnswer } from './in-flight-cap';

const full = { kind: 'standard', wait: 0, inFlight: 120_000, cap: 120_000 } as const;

test('refuses a short poll at the cap with OverLimit, and only on a standard queue', () => {
  expect(inFlightAnswer(full)).toBe('over-limit');
  expect(inFlightAnswer({ ...full, wait: seconds(1) })).toBe('empty');
  expect(inFlightAnswer({ ...full, kind: 'fifo' })).toBe('empty');
  expect(inFlightAnswer({ ...full, kind: 'fifo', wait: seconds(20) })).toBe('empty');
});

test('serves below the cap', () => {
  expect(inFlightAnswer({ ...full, inFlight: 119_999 })).toBe('serve');
});

test('refuses a cap over that of AWS', () => {
  expect(() => inFlightAnswer({ ...full, cap: 120_001 })).toThrow('cap is 120001.');
});
