import { expect, test } from 'vitest';
import { type DeckTimer, elapsedMs, reduceTimer } from './timer';

const idle: DeckTimer = { status: 'idle', elapsedMs: 0 };

test('counts only while it runs', () => {
  const started = reduceTimer(idle, { type: 'timer-start' }, 1_000);
  expect(elapsedMs(started, 4_000)).toBe(3_000);
  const paused = reduceTimer(started, { type: 'timer-pause' }, 4_000);
  expect(elapsedMs(paused, 60_000)).toBe(3_000);
  const resumed = reduceTimer(paused, { type: 'timer-start' }, 60_000);
  expect(elapsedMs(resumed, 61_000)).toBe(4_000);
});

test('never shows less than before when a window’s clock lags', () => {
  const started = reduceTimer({ status: 'paused', elapsedMs: 500 }, { type: 'timer-start' }, 1_000);
  expect(elapsedMs(started, 900)).toBe(500);
});

test('changes nothing when it already is as asked', () => {
  const running = reduceTimer(idle, { type: 'timer-start' }, 0);
  expect(reduceTimer(running, { type: 'timer-start' }, 9)).toBe(running);
  expect(reduceTimer(idle, { type: 'timer-pause' }, 9)).toBe(idle);
  expect(reduceTimer(idle, { type: 'timer-reset' }, 9)).toBe(idle);
  expect(reduceTimer(idle, { type: 'timer-undo' }, 9)).toBe(idle);
});

test('brings a running timer back after an accidental reset, with the time that passed since', () => {
  const running = reduceTimer(idle, { type: 'timer-start' }, 0);
  const reset = reduceTimer(running, { type: 'timer-reset' }, 10_000);
  expect(elapsedMs(reset, 15_000)).toBe(0);
  expect(reduceTimer(reset, { type: 'timer-undo' }, 15_000)).toEqual(running);
});

test('can still undo a reset after the timer was started and paused again', () => {
  const paused: DeckTimer = { status: 'paused', elapsedMs: 90_000 };
  const reset = reduceTimer(paused, { type: 'timer-reset' }, 0);
  const restarted = reduceTimer(reset, { type: 'timer-start' }, 5);
  const again = reduceTimer(restarted, { type: 'timer-pause' }, 9);
  expect(reduceTimer(again, { type: 'timer-undo' }, 10)).toEqual(paused);
});

test('undoes only the latest reset', () => {
  const first = reduceTimer({ status: 'paused', elapsedMs: 90_000 }, { type: 'timer-reset' }, 0);
  const started = reduceTimer(first, { type: 'timer-start' }, 0);
  const second = reduceTimer(started, { type: 'timer-reset' }, 7);
  const undone = reduceTimer(second, { type: 'timer-undo' }, 8);
  expect(undone).toEqual({ status: 'running', startedAt: 0, elapsedMs: 0 });
});
