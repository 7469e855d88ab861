import { expect, test } from 'vitest';
import { lessons } from '@/content/lessons';
import { placeDiagram } from '@/lib/diagram/place';
import { localize } from '@/lib/text/locale';
import { placeCandidates } from './asked-places';
import { placeBlanks } from './blank-places';
import { placeEnds } from './drawn-diagram';

/** The narrowest a picture is shown, in CSS pixels: on a phone of 320. */
const NARROWEST = 288;

const asked = lessons.flatMap((lesson) => {
  const diagram = placeDiagram(lesson.diagram, 'ko');
  return lesson.items.flatMap((authored) => {
    const item = localize(authored, 'ko');
    const name = `${lesson.slug}/${item.id}`;
    if (item.kind === 'hotspot') {
      const ids = item.candidates.map(({ id }) => id);
      return [{ name, ids, ...placeCandidates(diagram, ids) }];
    }
    if (item.kind === 'label') {
      return [{ name, ids: item.blanks.map(({ id }) => id), ...placeBlanks(diagram, item) }];
    }
    return item.kind === 'connect' ? [{ name, ids: item.nodes, ...placeEnds(diagram, item) }] : [];
  });
});

test('every candidate has a place inside the picture', () => {
  expect(asked.length).toBeGreaterThan(0);
  for (const { name, ids, places } of asked) {
    expect(places.map(({ id }) => id).toSorted(), name).toEqual([...ids].toSorted());
    for (const { id, shape, left, top, width, height } of places) {
      const right = shape === 'node' ? left + width : left;
      const bottom = shape === 'node' ? top + height : top;
      expect(Math.min(left, top), `${name} ${id}`).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom), `${name} ${id}`).toBeLessThanOrEqual(100);
    }
  }
});

test('buttons of arrows lie at least 24 px apart wherever the picture is shown', () => {
  for (const { name, crop, places } of asked) {
    const pixels = NARROWEST / crop[2];
    const middles = places
      .filter(({ shape }) => shape === 'edge')
      .map(({ id, left, top }) => ({
        id,
        x: (left / 100) * crop[2] * pixels,
        y: (top / 100) * crop[3] * pixels,
      }));
    for (const [index, a] of middles.entries()) {
      for (const b of middles.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${name}: ${a.id}, ${b.id}`).toBeGreaterThan(24);
      }
    }
  }
});

test('buttons come in reading order, which says nothing about the key', () => {
  for (const { name, places } of asked) {
    const tops = places.map(({ top }) => top);
    expect(tops, name).toEqual(tops.toSorted((a, b) => a - b));
  }
});
