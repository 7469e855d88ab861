import { expect, test } from 'vitest';
import type { DeckManifest } from '@/lib/deck/place';
import { pagePositions } from './page-positions';

const slide = (id: string, steps: number) => ({ id, title: id, steps, scenes: [], items: [] });
const deck: DeckManifest = { lesson: 'sqs', slides: [slide('why', 2), slide('end', 0)] };

test('a page for every slide shows it complete', () => {
  expect(pagePositions(deck, 'slide')).toEqual([
    { slide: 'why', step: 2 },
    { slide: 'end', step: 0 },
  ]);
});

test('a page for every step begins with the first view', () => {
  expect(pagePositions(deck, 'step').map(({ slide: id, step }) => `${id} ${step}`)).toEqual([
    'why 0',
    'why 1',
    'why 2',
    'end 0',
  ]);
});
