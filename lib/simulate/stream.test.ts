import { expect, test } from 'vitest';
import { openStream } from './stream';

const draws = (seed: number, purpose: string) => {
  const stream = openStream(seed, purpose);
  return Array.from({ length: 5 }, () => stream.integer(0, 999));
};

test('a stream depends on seed and purpose alone', () => {
  expect(draws(1, 'arrivals')).toEqual(draws(1, 'arrivals'));
  expect(draws(1, 'arrivals')).not.toEqual(draws(2, 'arrivals'));
  expect(draws(1, 'arrivals')).not.toEqual(draws(1, 'service'));
});

test('exponential times have the mean and the spread of a memoryless process', () => {
  const stream = openStream(3, 'arrivals');
  const count = 200_000;
  const times = Array.from({ length: count }, () => stream.exponential(1_000_000));
  const mean = times.reduce((sum, time) => sum + time, 0) / count;
  const beyondMean = times.filter((time) => time > 1_000_000).length / count;
  expect(mean / 1_000_000).toBeCloseTo(1, 1);
  expect(Math.abs(mean / 1_000_000 - 1)).toBeLessThan(0.01);
  expect(Math.abs(beyondMean - Math.exp(-1))).toBeLessThan(0.005);
  expect(times.every((time) => Number.isInteger(time) && time >= 1)).toBe(true);
});

test('chance comes true as often as it says', () => {
  const stream = openStream(5, 'faults');
  const hits = Array.from({ length: 100_000 }, () => stream.chance(0.2)).filter(Boolean).length;
  expect(Math.abs(hits / 100_000 - 0.2)).toBeLessThan(0.006);
});
