import { expect, test } from 'vitest';
import { courseMap, regions } from '@/content/course-map';
import { boxContains, boxesOverlap } from '@/lib/diagram/boxes';
import type { LayoutName } from '@/lib/diagram/diagram';
import { areaBox } from './map-areas';

/** Widths in px at which each layout is shown smallest: beside nothing on a phone, and from 68 rem on. */
const narrowest = { wide: 1001, tall: 288 } as const satisfies Record<LayoutName, number>;

function areasIn(layout: LayoutName) {
  const { boxes } = courseMap.layouts[layout];
  return regions.flatMap(({ lesson, areas }) =>
    areas[layout].map((nodes) => ({ lesson, nodes, box: areaBox(nodes.map((id) => boxes[id]!)) })),
  );
}

test('goes around all nodes and leaves a margin', () => {
  expect(
    areaBox([
      [10, 20, 30, 10],
      [50, 10, 10, 10],
    ]),
  ).toEqual([5, 5, 60, 30]);
});

test.each(['wide', 'tall'] as const)('%s: places keep apart', (layout) => {
  const areas = areasIn(layout);
  const overlapping = areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => boxesOverlap(area.box, other.box))
      .map((other) => [area.nodes, other.nodes]),
  );
  expect(overlapping).toEqual([]);
});

test.each(['wide', 'tall'] as const)('%s: a place holds its own nodes only', (layout) => {
  const nodes = Object.keys(courseMap.nodes);
  for (const area of areasIn(layout)) {
    const inside = nodes.filter((id) =>
      boxContains(area.box, courseMap.layouts[layout].boxes[id]!),
    );
    expect.soft(inside.toSorted(), area.lesson).toEqual(area.nodes.toSorted());
  }
});

test.each(['wide', 'tall'] as const)('%s: places are large enough to hit', (layout) => {
  const scale = narrowest[layout] / courseMap.layouts[layout].size[0];
  for (const { lesson, box } of areasIn(layout)) {
    expect.soft(Math.min(box[2], box[3]) * scale, lesson).toBeGreaterThanOrEqual(24);
  }
});
