import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOn } from './build-answers';
import { replayCard, type Card } from './card';
import { calibrationOf } from './calibration';
import { wilson } from './wilson';
import type { Confidence } from '@/lib/progress/event';

function said(confidence: Confidence, right: number, wrong: number): Card[] {
  const answers = [...Array(right).fill(true), ...Array(wrong).fill(false)];
  return answers.flatMap(
    (isRight: boolean, n) =>
      replayCard([answerOn(100, { item: `a/${confidence}${n}`, right: isRight, confidence })]) ??
      [],
  );
}

function verdictOf(confidence: Confidence, right: number, wrong: number) {
  return calibrationOf(said(confidence, right, wrong)).find((one) => one.confidence === confidence)
    ?.verdict;
}

test('compares what was said with what was right', () => {
  const [guess, maybe, sure] = calibrationOf([...said('guess', 2, 4), ...said('sure', 9, 1)]);
  expect(guess).toMatchObject({ confidence: 'guess', asked: 6, right: 2, share: 2 / 6 });
  expect(maybe).toMatchObject({ asked: 0, right: 0, verdict: 'too-few' });
  expect(maybe).not.toHaveProperty('share');
  expect(sure).toMatchObject({ asked: 10, right: 9, share: 0.9, verdict: 'fair' });
});

test('calls somebody over- or underconfident only when chance can hardly be the reason', () => {
  expect(verdictOf('sure', 1, 8)).toBe('too-few');
  expect(verdictOf('sure', 7, 5)).toBe('fair');
  expect(verdictOf('sure', 14, 16)).toBe('over');
  expect(verdictOf('guess', 30, 2)).toBe('under');
  expect(verdictOf('maybe', 15, 5)).toBe('fair');
});

test('bounds a share as Wilson published it', () => {
  // https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval, computed by hand.
  expect(wilson(5, 10).low).toBeCloseTo(0.2366, 4);
  expect(wilson(5, 10).high).toBeCloseTo(0.7634, 4);
  expect(wilson(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
  expect(wilson(10, 10)).toEqual({ low: expect.closeTo(0.7225, 4), high: 1 });
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test('holds the share, stays within 0 and 1, and narrows with more answers', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (right, wrong) => {
      const total = right + wrong;
      const { low, high } = wilson(right, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      if (total === 0) return;
      expect(low).toBeLessThanOrEqual(right / total);
      expect(high).toBeGreaterThanOrEqual(right / total);
      const more = wilson(right * 4, total * 4);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});
