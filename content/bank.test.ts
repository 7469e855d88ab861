import { expect, test } from 'vitest';
import type { Item } from '@/lib/grade/item';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import { grade } from '@/lib/grade/grade';
import { traitsOf } from '@/lib/schedule/kind-traits';
import { facts } from './facts';
import { lessons } from './lessons';
import { simulations } from './simulations';

// Keys decided by runs are in simulations.test.ts; ids, empty texts and options named by their
// place in lessons.test.ts. Here is what the bank has to be as a whole.

const bank = lessons.flatMap(({ slug, items }) =>
  items.map((item) => ({ id: `${slug}/${item.id}`, item })),
);

function countOf(...kinds: readonly Item['kind'][]): number {
  return bank.filter(({ item }) => kinds.includes(item.kind)).length;
}

test('the bank is large, and asks for more than recognizing', () => {
  expect(bank.length).toBeGreaterThanOrEqual(120);
  expect(countOf('predict')).toBeGreaterThanOrEqual(24);
  expect(countOf('repair')).toBeGreaterThanOrEqual(10);
  expect(countOf('connect', 'label')).toBeGreaterThanOrEqual(8);
  const produced = bank.filter(({ item }) => traitsOf(item.kind).produced).length;
  expect(produced / bank.length).toBeGreaterThanOrEqual(0.5);
});

test.each(lessons)('$slug: every objective has three items of two kinds', (lesson) => {
  for (const { id } of lesson.objectives) {
    const items = lesson.items.filter(({ objective }) => objective === id);
    const kinds = new Set(items.map(({ kind }) => kind));
    expect.soft(items.length, `items about ${id}`).toBeGreaterThanOrEqual(3);
    expect.soft(kinds.size, `kinds of items about ${id}`).toBeGreaterThanOrEqual(2);
  }
});

test('something is drawn in every lesson of the course that runs', () => {
  const undrawn = lessons.filter(
    ({ slug, items }) =>
      slug in simulations &&
      !items.some(({ kind, reviewOnly }) => ['label', 'connect'].includes(kind) && !reviewOnly),
  );
  expect(undrawn.map(({ slug }) => slug)).toEqual([]);
});

/** Parts of an item that a learner can choose, place or believe in, each with its reason. */
function reasonsOf(item: Item): readonly (readonly { readonly why?: unknown }[])[] {
  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'scenario':
    case 'predict':
      return [item.options];
    case 'true-false':
      return [Object.values(item.why).map((why) => ({ why }))];
    case 'order':
      return [item.steps];
    case 'hotspot':
      return [item.candidates];
    case 'label':
      return [item.blanks, item.labels];
    case 'connect':
      return [item.edges, item.wrong, [{ why: item.otherwise }]];
    case 'numeric':
      return [item.traps];
    case 'cloze':
      return [item.gaps, ...item.gaps.map(({ traps = [] }) => traps)];
    case 'match':
      return [item.left];
    case 'repair':
      return [item.asserts, item.traps];
  }
}

test.each(bank)('$id: every part has its reason, and the key was checked', ({ item }) => {
  for (const [group, parts] of reasonsOf(item).entries()) {
    for (const [index, { why }] of parts.entries()) {
      expect.soft(why, `reason ${index} of group ${group}`).toMatchObject({
        ko: expect.stringMatching(/\S/),
        en: expect.stringMatching(/\S/),
      });
    }
  }
  // `facts` are checked for their own source; a key is not newer than what it rests on.
  const newest = Math.max(...Object.values(facts).map(({ checked }) => Date.parse(checked)));
  expect((newest - Date.parse(item.checked)) / 86_400_000).toBeLessThanOrEqual(365);
});

// A lesson that names no fact yet is one that `npm run new:lesson` has just made.
const sourced = lessons.filter(({ items }) => items.some(({ facts: named }) => named.length > 0));

test.each(sourced)('$slug: every item rests on a fact or on a line of the notes', ({ items }) => {
  const unsourced = items.filter(({ facts: named, note }) => named.length === 0 && !note);
  expect(unsourced.map(({ id }) => id)).toEqual([]);
});

const connecting = bank.flatMap(({ id, item }) => (item.kind === 'connect' ? [{ id, item }] : []));

test.each(connecting)('$id: the arrows are right, and any forbidden one fails', ({ item }) => {
  const wanted = item.edges.map(({ from, to }) => drawnEdge(from, to));
  const graded = (edges: readonly string[]) => grade(item, { kind: 'connect', edges });
  expect(graded(wanted)).toMatchObject({ type: 'graded', right: true, score: 1 });
  for (const { from, to } of item.wrong) {
    const edge = drawnEdge(from, to);
    const withIt = graded([...wanted, edge]);
    expect.soft(withIt, edge).toMatchObject({ right: false, marks: { [edge]: 'wrong' } });
  }
  const all = item.nodes.flatMap((from) =>
    item.nodes.filter((to) => to !== from).map((to) => drawnEdge(from, to)),
  );
  expect(graded(all), 'drawing everything').toMatchObject({ right: false });
});
