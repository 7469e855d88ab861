import { expect, test } from 'vitest';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { variantOf } from './item-variant';

const replay = { preset: 'p', run: { model: 'm', seed: 1 }, until: 1, pace: 1 };
const asked = (stem: string) => ({ stem, explain: '', options: [], replay });
const item: LocalizedItem = {
  kind: 'predict',
  id: 'which',
  rev: 1,
  objective: 'o',
  section: 's',
  facts: [],
  checked: '2026-11-22',
  ...asked('first'),
  contrast: { text: '', replay },
  variants: [asked('second'), asked('third')],
};

test('each case is asked by some seed, and the same seed asks the same', () => {
  expect([0, 1, 2, 3].map((seed) => variantOf(item, seed).stem)).toEqual([
    'first',
    'second',
    'third',
    'first',
  ]);
});
