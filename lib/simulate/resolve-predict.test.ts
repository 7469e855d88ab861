import { expect, test } from 'vitest';
import type { PredictItem } from '@/lib/grade/item';
import { counterModel } from './counter-model';
import { counterSimulation } from './counter-simulation';
import { resolvePredict } from './resolve-predict';

const words = (ko: string, en: string) => ({ ko, en });
const made = { read: 'count', of: { code: 'made' } } as const;

const item: PredictItem = {
  kind: 'predict',
  id: 'how-many',
  rev: 1,
  objective: 'count',
  section: 'count',
  stem: words('{gap}초마다 하나면?', 'One every {gap} s?'),
  preset: 'even',
  cases: [
    { values: { gap: 1 }, change: { params: { gap: 1 } } },
    { values: { gap: 5 }, change: { params: { gap: 5 } } },
  ],
  options: [
    {
      id: 'many',
      text: words('많이', 'Many'),
      when: [{ reading: made, is: 'above', value: 5 }],
      why: words('{gap}초라서', 'Since {gap} s'),
    },
    {
      id: 'few',
      text: words('조금', 'Few'),
      when: [{ reading: made, is: 'at-most', value: 5 }],
      why: words('아님', 'No'),
    },
  ],
  contrast: { change: { params: { gap: 8 } }, text: words('8초라면', 'With 8 s') },
  explain: words('설명', 'Because'),
  facts: [],
  checked: '2026-11-22',
};

test('each case is run, its key marked and its numbers put into the words', () => {
  const resolved = resolvePredict(item, counterSimulation, counterModel);
  expect(resolved.stem).toEqual(words('1초마다 하나면?', 'One every 1 s?'));
  expect(resolved.options.map(({ id, correct }) => [id, correct])).toEqual([
    ['many', true],
    ['few', undefined],
  ]);
  expect(resolved.variants[0]?.options.map(({ correct }) => correct)).toEqual([undefined, true]);
  expect(resolved.variants[0]?.options[0]?.why).toEqual(words('5초라서', 'Since 5 s'));
  expect(resolved.replay.run.params).toEqual({ order: 'even', gap: 1 });
  expect(resolved.contrast.replay.run.params).toEqual({ order: 'even', gap: 8 });
});

test('conditions that fit none or several options are refused', () => {
  const [many] = item.options;
  const both = { ...item, options: [many!, { ...many!, id: 'more' }] };
  expect(() => resolvePredict(both, counterSimulation, counterModel)).toThrow(
    'item "how-many", cases[0]: options many, more came true in the run. Mend the conditions so that exactly one does.',
  );
});

test('a contrast that changes nothing is refused', () => {
  const same = { ...item, contrast: { ...item.contrast, change: { params: { chaos: true } } } };
  expect(() => resolvePredict(same, counterSimulation, counterModel)).toThrow(
    'item "how-many": its contrast leaves the answer "many". Change a parameter that matters.',
  );
});
