import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessons } from '@/content/lessons';
import type { Box, Point } from '@/lib/diagram/diagram';
import { placeDiagram } from '@/lib/diagram/place';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import { localize } from '@/lib/text/locale';
import { pictureLayout } from './asked-places';
import { drawnDiagram } from './drawn-diagram';
import { routeDrawn, type Ground } from './drawn-routes';

const boxes: Record<string, Box> = {
  a: [20, 20, 80, 40],
  b: [20, 100, 80, 40],
  c: [20, 180, 80, 40],
};
const ground: Ground = { crop: [0, 0, 160, 240], boxes, words: [], lines: [] };

/** Whether a line goes through a box, not along its outline. */
function goesThrough(corners: readonly Point[], [x, y, width, height]: Box): boolean {
  return corners.slice(1).some(([toX, toY], index) => {
    const [fromX, fromY] = corners[index]!;
    const [left, right] = [Math.min(fromX, toX), Math.max(fromX, toX)];
    const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
    return left < x + width && right > x && top < y + height && bottom > y;
  });
}

test('joins neighbours with one straight line', () => {
  expect(routeDrawn(['a>b'], ground)['a>b']?.corners).toEqual([
    [60, 60],
    [60, 100],
  ]);
});

test('goes around what lies between', () => {
  const corners = routeDrawn(['a>c'], ground)['a>c']?.corners ?? [];
  expect(corners.length).toBeGreaterThan(2);
  expect(goesThrough(corners, boxes['b']!)).toBe(false);
});

test('draws both directions as two lines', () => {
  const routes = routeDrawn(['a>b', 'b>a'], ground);
  expect(routes['b>a']?.corners[0]).not.toEqual(routes['a>b']?.corners.at(-1));
});

test('leaves out arrows whose ends are not there', () => {
  expect(routeDrawn(['a>gone', 'nonsense'], ground)).toEqual({});
});

test('ends every line at the outlines of its boxes, inside the picture', () => {
  const arrows = Object.keys(boxes).flatMap((from) =>
    Object.keys(boxes).flatMap((to) => (from === to ? [] : [drawnEdge(from, to)])),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(arrows), (drawn) => {
      const routes = routeDrawn(drawn, ground);
      expect(Object.keys(routes)).toEqual(drawn);
      for (const { corners } of Object.values(routes)) {
        for (const [x, y] of corners) {
          expect(x > 0 && x < 160 && y > 0 && y < 240).toBe(true);
        }
        expect(Object.values(boxes).some((box) => goesThrough(corners, box))).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

const asked = lessons.flatMap((lesson) => {
  const diagram = placeDiagram(lesson.diagram, 'ko');
  return lesson.items.flatMap((item) =>
    item.kind === 'connect'
      ? [{ name: `${lesson.slug}/${item.id}`, diagram, item: localize(item, 'ko') }]
      : [],
  );
});

test.each(asked)('$name: wanted and wrong arrows go through no node', ({ diagram, item }) => {
  for (const { from, to } of [...item.edges, ...item.wrong]) {
    const drawn = drawnEdge(from, to);
    const shown = drawnDiagram(diagram, item, [drawn], {});
    const { boxes: placed, edges } = shown.layouts[pictureLayout];
    const corners = edges[drawn]?.corners ?? [];
    expect(corners.length, drawn).toBeGreaterThan(1);
    for (const { id } of shown.nodes) {
      expect(goesThrough(corners, placed[id]!), `${drawn} through ${id}`).toBe(false);
    }
  }
});

test.each(asked)('$name: what is given is not asked for', ({ diagram, item }) => {
  const given = diagram.edges.filter(({ id }) => item.given.includes(id));
  for (const { from, to } of [...item.edges, ...item.wrong]) {
    expect(given.some((edge) => edge.from === from && edge.to === to)).toBe(false);
  }
});
