import { expect, test } from 'vitest';
import { gradeConnect } from './grade-connect';

/** Arrows as written: `a>b`, and `a-b` for either direction. */
function itemOf(edges: string, wrong = '') {
  return {
    edges: edges.split(' ').map((edge) => {
      const [from = '', to = ''] = edge.split(/[>-]/);
      return { from, to, ...(edge.includes('-') && { either: true as const }) };
    }),
    wrong: wrong.split(' ').flatMap((edge) => {
      const [from = '', to = ''] = edge.split('>');
      return to === '' ? [] : [{ from, to }];
    }),
  };
}
const draw = (item: ReturnType<typeof itemOf>, edges: string) =>
  gradeConnect(item, { kind: 'connect', edges: edges.split(' ') });

test('pays for every wanted arrow and takes off for every other', () => {
  const item = itemOf('a>b b>c');
  expect(draw(item, 'a>b b>c')).toMatchObject({ score: 1, right: true });
  expect(draw(item, 'a>b')).toMatchObject({
    score: 0.5,
    marks: { 'a>b': 'right', 'b>c': 'missed' },
  });
  expect(draw(item, 'a>b b>c a>c')).toMatchObject({ score: 0.5, right: false });
  expect(draw(item, 'a>c b>a b>c a>b').score).toBe(0);
});

test('gives half for an arrow drawn the wrong way round, unless it was drawn both ways', () => {
  const item = itemOf('a>b b>c');
  expect(draw(item, 'b>a b>c')).toMatchObject({
    score: 0.75,
    marks: { 'b>a': 'wrong', 'a>b': 'missed', 'b>c': 'right' },
  });
  expect(draw(item, 'a>b b>a b>c')).toMatchObject({ score: 0.5, marks: { 'b>a': 'wrong' } });
});

test('wants both arrows where both directions are in the key', () => {
  const item = itemOf('a>b b>a');
  expect(draw(item, 'a>b')).toMatchObject({ score: 0.5, marks: { 'b>a': 'missed' } });
  expect(draw(item, 'b>a a>b').right).toBe(true);
});

test('takes an arrow in either direction where direction does not matter', () => {
  const item = itemOf('a-b b>c');
  expect(draw(item, 'b>a b>c')).toMatchObject({ score: 1, marks: { 'b>a': 'right' } });
  expect(draw(item, 'a>b b>a b>c').right).toBe(true);
  expect(draw(item, 'b>c').marks).toEqual({ 'a>b': 'missed', 'b>c': 'right' });
});

test('names the belief that caught a wrong arrow', () => {
  const item = itemOf('a>b', 'c>a a>c');
  expect(draw(item, 'a>c c>b').traps).toEqual({ 'a>c': 1 });
});

test('is never right with an arrow that no longer exists', () => {
  expect(draw(itemOf('a>b'), 'a>b x>y')).toMatchObject({ score: 0, marks: { 'x>y': 'wrong' } });
  expect(draw(itemOf('a>b'), 'a>b nonsense').right).toBe(false);
});
