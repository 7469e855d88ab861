import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateMinutes, paceAt } from './pace';
import { deckOf } from './sample-command';

const manifest = deckOf(1, 1, 1);
const minutes = [2, 3, 5];
const minute = 60_000;

test('notes and steps make the minutes, to the half', () => {
  expect(estimateMinutes({ notes: 300, steps: 4 }, 'ko')).toBe(5);
  expect(estimateMinutes({ notes: 560, steps: 4 }, 'en')).toBe(5);
  expect(estimateMinutes({ notes: 0, steps: 0 }, 'ko')).toBe(0.5);
});

test('a talk is on time while the slide lasts, then late, or ahead', () => {
  const late = (elapsed: number) =>
    paceAt(manifest, { slide: 's2', step: 0 }, { minutes, elapsedMs: elapsed * minute }).lateMs /
    minute;
  expect([1, 2, 4, 5, 7].map(late)).toEqual([-1, 0, 0, 0, 2]);
});

test('a budget scales every slide, and hidden ones give their time to the others', () => {
  const plan = { minutes, budget: 20, hidden: ['s3'], elapsedMs: 0 };
  const pace = paceAt(manifest, { slide: 's2', step: 0 }, plan);
  expect(pace).toMatchObject({ totalMs: 20 * minute, slideMs: 12 * minute, dueMs: 20 * minute });
});

test('the last shown slide is due when the whole talk is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 }),
      fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
      (each, budget) => {
        const plan = { minutes: each, budget, elapsedMs: 0 };
        const { dueMs, totalMs } = paceAt(manifest, { slide: 's3', step: 0 }, plan);
        expect(dueMs).toBeCloseTo(totalMs, 3);
        if (budget !== undefined) expect(totalMs).toBeCloseTo(budget * minute, 3);
      },
    ),
  );
});

test('with everything hidden nothing is planned', () => {
  const plan = { minutes, hidden: ['s1', 's2', 's3'], budget: 10, elapsedMs: 0 };
  expect(paceAt(manifest, { slide: 's2', step: 0 }, plan).totalMs).toBe(0);
});
