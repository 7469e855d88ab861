import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventId, stampEvent, studyDay } from './event';

const SEOUL = 540;
const at = (iso: string) => Date.parse(iso);

test('counts an evening past midnight as one day, and a new one from four o’clock', () => {
  const evening = studyDay(at('2026-11-24T23:30:00+09:00'), SEOUL, 4);
  expect(studyDay(at('2026-11-25T03:59:59+09:00'), SEOUL, 4)).toBe(evening);
  expect(studyDay(at('2026-11-25T04:00:00+09:00'), SEOUL, 4)).toBe(evening + 1);
});

test('does not turn the day at nine in Seoul, as UTC would', () => {
  const before = studyDay(at('2026-11-24T08:50:00+09:00'), SEOUL, 4);
  expect(studyDay(at('2026-11-24T09:10:00+09:00'), SEOUL, 4)).toBe(before);
});

test('numbers days from 1970-01-01 by the local clock', () => {
  expect(studyDay(at('1970-01-01T04:00:00Z'), 0, 4)).toBe(0);
  expect(studyDay(at('1970-01-01T03:59:00Z'), 0, 4)).toBe(-1);
  expect(studyDay(at('1970-01-02T12:00:00-08:00'), -480, 4)).toBe(1);
});

test('turns the day once in 24 hours wherever the learner is', () => {
  const moment = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(moment, fc.integer({ min: -840, max: 840 }), (now, offset) => {
      expect(studyDay(now + 86_400_000, offset, 4)).toBe(studyDay(now, offset, 4) + 1);
      expect(studyDay(now, offset, 4)).toBe(studyDay(now + offset * 60_000, 0, 4));
    }),
  );
});

test('sorts ids as text in order of time, then of number', () => {
  const moment = fc.integer({ min: 0, max: 36 ** 9 - 1 });
  const number = fc.integer({ min: 0, max: 36 ** 5 - 1 });
  fc.assert(
    fc.property(moment, moment, number, number, (a, b, n, m) => {
      expect(eventId(a, 'phone', n) < eventId(b, 'phone', m)).toBe(a < b || (a === b && n < m));
    }),
  );
});

test('stamps an event with its day', () => {
  expect(stampEvent(at('2026-11-25T01:00:00+09:00'), SEOUL, 'phone', 7)).toEqual({
    id: '0mwuvrwg0-phone-00007',
    v: 1,
    device: 'phone',
    at: at('2026-11-25T01:00:00+09:00'),
    day: 20_781,
    offset: 540,
    rollover: 4,
  });
});
