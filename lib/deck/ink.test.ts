import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendStroke, inkPoint, isStroke, type Stroke, strokePath } from './ink';

const dot: Stroke = { pen: 'red', points: [100, 100] };

test('points are shares of the slide, brought inside', () => {
  expect(inkPoint(0.5, 0.5)).toEqual([800, 450]);
  expect(inkPoint(-1, 2)).toEqual([0, 900]);
});

test('a line grows with the pen and ignores its trembling', () => {
  expect(extendStroke(dot, [101, 101])).toBe(dot);
  expect(extendStroke(dot, [110, 100]).points).toEqual([100, 100, 110, 100]);
});

test('a line begins and ends where the pen did', () => {
  expect(strokePath(dot)).toBe('M100 100h0.1');
  expect(strokePath({ pen: 'red', points: [0, 0, 10, 0] })).toBe('M0 0L10 0');
  expect(strokePath({ pen: 'red', points: [0, 0, 10, 0, 10, 10] })).toBe('M0 0Q10 0 10 5L10 10');
});

test('however the pen moves, the line can be told to another window', () => {
  const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 1200 }), (moves) => {
      let stroke: Stroke = { pen: 'blue', points: [] };
      for (const [x, y] of moves) stroke = extendStroke(stroke, inkPoint(x, y));
      expect(isStroke(stroke)).toBe(true);
      expect(strokePath(stroke)).not.toContain('undefined');
    }),
    { numRuns: 30 },
  );
});
