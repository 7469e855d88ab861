import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDiagram, formatProblem } from '@/lib/diagram/check';
import { courseMap, regions } from './course-map';
import { facts } from './facts';
import { course, lessons } from './lessons';

/** Ids of a lesson's sections, as its headings give them. */
async function sectionsOf(slug: string): Promise<string[]> {
  const source = await readFile(path.join(import.meta.dirname, 'lessons', slug, 'ko.mdx'), 'utf8');
  return [...source.matchAll(/^## .*\{\/\* ([a-z0-9-]+) \*\/\}$/gm)].map(([, id = '']) => id);
}

const sections = Object.fromEntries(
  await Promise.all(lessons.map(async ({ slug }) => [slug, await sectionsOf(slug)] as const)),
);

test('the map is a sound diagram in both layouts and languages', () => {
  const problems = checkDiagram(courseMap, {
    sections: Object.values(sections).flat(),
    facts: Object.keys(facts),
    items: lessons.flatMap(({ items }) => items.map(({ id }) => id)),
  });
  expect(problems.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([]);
});

test('every lesson has its region, in the order of the course', () => {
  expect(regions.map(({ lesson }) => lesson)).toEqual(course.map(({ slug }) => slug));
});

test.each(['wide', 'tall'] as const)('%s: every node is in one region', (layout) => {
  const placed = regions.flatMap(({ areas }) => areas[layout].flat());
  expect(placed.toSorted()).toEqual(Object.keys(courseMap.nodes).toSorted());
});

test.each(regions)('$lesson: what is said about its nodes is taught in it', ({ lesson, areas }) => {
  for (const id of areas.wide.flat()) {
    const { section } = courseMap.nodes[id]!.detail;
    expect.soft(sections[lesson], `section of ${id}`).toContain(section);
  }
});

test('the thick line leads from a device to the table without a gap', () => {
  const line = Object.keys(courseMap.scenes[0]?.states ?? {}).map((id) => courseMap.edges[id]!);
  const stops = line.map(({ to }) => to);
  expect(line.slice(1).map(({ from }) => from)).toEqual(stops.slice(0, -1));
  expect([line[0]?.from, stops.at(-1)]).toEqual(['mobile', 'table']);
});
