import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, Point, Port } from './diagram';
import { drawPath, pointAlong, portPoint, routeCorners } from './path';

const coordinate = fc.integer({ min: 0, max: 1000 });
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const corners = fc.array(point, { minLength: 2, maxLength: 6 });
const size = fc.integer({ min: 40, max: 200 });
const box: fc.Arbitrary<Box> = fc.tuple(coordinate, coordinate, size, size);
const port: fc.Arbitrary<Port> = fc.record({
  side: fc.constantFrom('left', 'right', 'top', 'bottom'),
  shift: fc.integer({ min: -20, max: 20 }),
});

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);
const polylineLength = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, to, index) => sum + distance(points[index]!, to), 0);

test('without bends the length is that of the polyline', () => {
  fc.assert(
    fc.property(corners, (line) => {
      expect(drawPath(line, 0).length).toBeCloseTo(polylineLength(line), 6);
    }),
  );
});

test('bends make a line shorter, never longer', () => {
  fc.assert(
    fc.property(corners, fc.integer({ min: 0, max: 40 }), (line, radius) => {
      const { length } = drawPath(line, radius);
      expect(length).toBeLessThanOrEqual(polylineLength(line) + 1e-6);
      expect(length).toBeGreaterThanOrEqual(distance(line[0]!, line.at(-1)!) - 1e-6);
    }),
  );
});

test('sample points stay inside the bounding box of the corners', () => {
  fc.assert(
    fc.property(corners, (line) => {
      const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      const outside = drawPath(line).points.filter(
        ([x, y]) => x < left || x > right || y < top || y > bottom,
      );
      expect(outside).toEqual([]);
    }),
  );
});

// In a bend the points run ahead by up to 23 %, because they are spaced by the curve's parameter.
test('neighbouring sample points of an edge are at most a quarter more than the spacing apart', () => {
  const spacings = fc.integer({ min: 2, max: 30 });
  fc.assert(
    fc.property(box, box, port, port, spacings, (from, to, out, into, spacing) => {
      const line = routeCorners(from, to, { from: out, to: into });
      const { points } = drawPath(line, 10, spacing);
      const gaps = points.slice(1).map((here, index) => distance(points[index]!, here));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(spacing * 1.25 + 0.02);
    }),
  );
});

test('a line starts and ends at the ports of its boxes', () => {
  fc.assert(
    fc.property(box, box, port, port, (from, to, out, into) => {
      const line = routeCorners(from, to, { from: out, to: into });
      const { points, d } = drawPath(line);
      const [start, end] = [portPoint(from, out), portPoint(to, into)];
      expect(distance(points[0]!, start)).toBeLessThan(0.02);
      expect(distance(points.at(-1)!, end)).toBeLessThan(0.02);
      expect(d.startsWith(`M${start[0]} ${start[1]}`)).toBe(true);
    }),
  );
});

test('a line without corners of its own runs only along and across', () => {
  fc.assert(
    fc.property(box, box, port, port, (from, to, out, into) => {
      const line = routeCorners(from, to, { from: out, to: into });
      line.slice(1).forEach(([x, y], index) => {
        const before = line[index]!;
        expect(x === before[0] || y === before[1]).toBe(true);
      });
    }),
  );
});

test('the same corners always give the same line', () => {
  fc.assert(
    fc.property(corners, (line) => {
      expect(drawPath(line.map(([x, y]) => [x, y]))).toEqual(drawPath(line));
    }),
  );
});

test('a port sits in the middle of its side, shifted right or down', () => {
  const around: Box = [100, 200, 60, 40];
  expect(portPoint(around, { side: 'left' })).toEqual([100, 220]);
  expect(portPoint(around, { side: 'right', shift: 5 })).toEqual([160, 225]);
  expect(portPoint(around, { side: 'top', shift: -10 })).toEqual([120, 200]);
  expect(portPoint(around, { side: 'bottom' })).toEqual([130, 240]);
});

test('own corners replace the elbow', () => {
  const route = { from: { side: 'right' }, to: { side: 'left' }, via: [[50, 90]] } as const;
  expect(routeCorners([0, 0, 20, 20], [100, 0, 20, 20], route)).toEqual([
    [20, 10],
    [50, 90],
    [100, 10],
  ]);
});

test('draws lines and bends in as few words as SVG needs', () => {
  const { d } = drawPath([
    [0, 0],
    [40, 0],
    [40, 12],
  ]);
  expect(d).toBe('M0 0L34 0Q40 0 40 6L40 12');
});

test('a share along a line is held between its ends', () => {
  const { points } = drawPath([
    [0, 0],
    [80, 0],
  ]);
  expect(pointAlong(points, 0.5)).toEqual([40, 0]);
  expect(pointAlong(points, -1)).toEqual([0, 0]);
  expect(pointAlong(points, 2)).toEqual([80, 0]);
});
