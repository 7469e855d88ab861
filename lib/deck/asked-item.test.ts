import { expect, test } from 'vitest';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { askedAnswer, askedItem } from './asked-item';

const base = {
  id: 'q',
  rev: 1,
  objective: 'o',
  section: 's',
  stem: 'Which one?',
  explain: 'The whole reason.',
  facts: [],
  checked: '2026-01-01',
};
const single: LocalizedItem = {
  ...base,
  kind: 'single',
  options: [
    { id: 'a', text: 'This', correct: true, why: 'Right because.' },
    { id: 'b', text: 'That', why: 'Wrong because.' },
  ],
};
const judged: LocalizedItem = {
  ...base,
  kind: 'true-false',
  statement: 'It pushes.',
  correct: false,
  why: { true: 'No push.', false: 'It is asked.' },
};
const pointed: LocalizedItem = {
  ...base,
  kind: 'hotspot',
  scene: 'poll',
  pick: 'node',
  candidates: [
    { id: 'queue', correct: true, why: 'Right because.' },
    { id: 'worker', why: 'Wrong because.' },
  ],
};
const words = { true: 'True', false: 'False', partName: (id: string) => `the ${id}` };

test('what the class is asked tells neither key nor reasons', () => {
  for (const item of [single, judged, pointed]) {
    const told = JSON.stringify(askedItem(item, words));
    for (const secret of ['because', 'correct', 'reason', 'No push', 'It is asked']) {
      expect(told).not.toContain(secret);
    }
  }
  const texts = askedItem(single, words).options.map(({ text }) => text);
  expect(texts.toSorted()).toEqual(['That', 'This']);
  expect(askedItem(pointed, words).options).toContainEqual({ id: 'queue', text: 'the queue' });
  expect(askedItem(judged, words)).toMatchObject({
    lead: ['It pushes.'],
    options: [
      { id: 'true', text: 'True' },
      { id: 'false', text: 'False' },
    ],
  });
});

test('the answer says of every option why', () => {
  expect(askedAnswer(single).options).toEqual({
    a: { correct: true, why: 'Right because.' },
    b: { correct: false, why: 'Wrong because.' },
  });
  expect(askedAnswer(pointed).options['worker']).toEqual({
    correct: false,
    why: 'Wrong because.',
  });
  expect(askedAnswer(judged).options['false']).toEqual({ correct: true, why: 'It is asked.' });
});

test('the place of an option tells nothing: the first of the file lands anywhere, the same each time', () => {
  const places = Array.from({ length: 200 }, (_, index) => {
    const item = { ...single, id: `item-${index}` };
    const ids = askedItem(item, words).options.map(({ id }) => id);
    expect(askedItem(item, words).options.map(({ id }) => id)).toEqual(ids);
    return ids.indexOf('a');
  });
  const first = places.filter((place) => place === 0).length;
  expect(first).toBeGreaterThan(60);
  expect(first).toBeLessThan(140);
});
