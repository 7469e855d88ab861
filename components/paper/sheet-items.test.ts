import { expect, test } from 'vitest';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { sheetSections } from './sheet-items';

const item = (id: string, section: string) => ({ id, section }) as LocalizedItem;

test('items are numbered through, by section, those of the text first and in its order', () => {
  const sections = [
    { id: 'a', title: 'A', items: ['a2', 'a1'] },
    { id: 'b', title: 'B', items: [] },
    { id: 'c', title: 'C', items: [] },
  ];
  const items = [item('c1', 'c'), item('a3', 'a'), item('a1', 'a'), item('a2', 'a')];
  const told = sheetSections(sections, items).map(({ id, items: asked }) => [
    id,
    ...asked.map((one) => `${one.number} ${one.item.id}`),
  ]);
  expect(told).toEqual([
    ['a', '1 a2', '2 a1', '3 a3'],
    ['c', '4 c1'],
  ]);
});
