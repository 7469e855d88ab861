import { expect, test } from 'vitest';
import type { SearchHit } from '@/lib/search/collect-hits';
import type { EntryKind } from '@/lib/search/entry';
import { countRows, firstRows, groupHits } from './group-hits';

const hits = (...kinds: readonly EntryKind[]): SearchHit[] =>
  kinds.map((kind, score) => ({ entry: { kind, lesson: 0, title: `${kind} ${score}` }, score }));

const titles = (found: readonly SearchHit[]) => found.map(({ entry }) => entry.title);

test('the group with the best hit comes first, and a lesson stands among its sections', () => {
  const groups = groupHits(hits('term', 'section', 'lesson', 'term'), new Set());
  expect(groups.map(({ kind, hits: ofKind }) => [kind, ...titles(ofKind)])).toEqual([
    ['term', 'term 0', 'term 3'],
    ['section', 'section 1', 'lesson 2'],
  ]);
});

test('a long group shows its first three until it is opened', () => {
  const many = hits(...Array.from({ length: 9 }, () => 'item' as const));
  expect(
    groupHits(many, new Set()).map(({ hits: shown, hidden }) => [shown.length, hidden]),
  ).toEqual([[3, 6]]);
  expect(
    groupHits(many, new Set(['item'])).map(({ hits: shown, hidden }) => [shown.length, hidden]),
  ).toEqual([[9, 0]]);
});

test('a single hit more is shown rather than announced', () => {
  const four = hits(...Array.from({ length: 4 }, () => 'item' as const));
  expect(groupHits(four, new Set())[0]?.hidden).toBe(0);
});

test('rows count through all groups, an offer of more being one too', () => {
  const many = hits(...Array.from({ length: 7 }, () => 'item' as const), 'term', 'scene');
  const groups = groupHits(many, new Set());
  expect(groups.map(({ kind, firstRow }) => [kind, firstRow])).toEqual([
    ['item', 0],
    ['term', 4],
    ['scene', 5],
  ]);
  expect(countRows(groups)).toBe(6);
  expect(countRows([])).toBe(0);
});

test('the first rows keep their places', () => {
  const groups = groupHits(hits('term', 'term', ...Array(9).fill('item'), 'scene'), new Set());
  const look = (count: number) =>
    firstRows(groups, count).map(({ kind, firstRow, hits: ofKind, hidden }) =>
      [kind, firstRow, ofKind.length, hidden].join(' '),
    );
  expect(look(1)).toEqual(['term 0 1 0']);
  expect(look(4)).toEqual(['term 0 2 0', 'item 2 2 0']);
  expect(look(5)).toEqual(['term 0 2 0', 'item 2 3 0']);
  expect(look(6)).toEqual(['term 0 2 0', 'item 2 3 6']);
  expect(firstRows(groups, 99)).toEqual(groups);
});
