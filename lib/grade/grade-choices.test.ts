import { expect, test } from 'vitest';
import { gradeHotspot } from './grade-hotspot';
import { gradeMulti } from './grade-multi';
import { gradeSingle } from './grade-single';

/** Options by their letters; capitals are correct. */
function optionsOf(letters: string) {
  return [...letters].map((letter) =>
    letter === letter.toLowerCase() ? { id: letter } : { id: letter, correct: true as const },
  );
}

function multi(letters: string, chosen: string) {
  return gradeMulti({ options: optionsOf(letters) }, { kind: 'multi', choices: [...chosen] });
}

test('single: gives the point to the right option only', () => {
  const item = { options: optionsOf('Abc') };
  expect(gradeSingle(item, { kind: 'single', choice: 'A' })).toEqual({
    type: 'graded',
    score: 1,
    right: true,
    marks: { A: 'right', b: 'left', c: 'left' },
    traps: {},
  });
  expect(gradeSingle(item, { kind: 'single', choice: 'b' })).toMatchObject({
    score: 0,
    right: false,
    marks: { A: 'missed', b: 'wrong', c: 'left' },
  });
  expect(gradeSingle(item, { kind: 'single', choice: 'gone' })).toMatchObject({
    score: 0,
    marks: { gone: 'wrong', A: 'missed' },
  });
});

test('multi: balances right against wrong choices', () => {
  expect(multi('ABcde', 'AB').score).toBe(1);
  expect(multi('ABcde', 'A').score).toBe(0.5);
  expect(multi('ABcde', 'ABc').score).toBeCloseTo(2 / 3);
  expect(multi('ABcde', 'Ac').score).toBeCloseTo(1 / 2 - 1 / 3);
  expect(multi('ABcde', 'cd').score).toBe(0);
  expect(multi('ABCd', 'ABCd').score).toBe(0);
});

test('multi: tells chosen from missed and left options', () => {
  expect(multi('ABcd', 'Ac').marks).toEqual({ A: 'right', B: 'missed', c: 'wrong', d: 'left' });
});

test('multi: counts an option chosen twice once', () => {
  expect(multi('ABcd', 'AA')).toEqual(multi('ABcd', 'A'));
});

test('multi: is never fully right with an option that no longer exists', () => {
  expect(multi('ABcd', 'ABz')).toMatchObject({ right: false, marks: { z: 'wrong' } });
  expect(multi('AB', 'ABz').score).toBe(0);
});

test('hotspot: balances over the candidates', () => {
  const item = { candidates: optionsOf('Abcde') };
  expect(gradeHotspot(item, { kind: 'hotspot', picks: ['A'] }).score).toBe(1);
  expect(gradeHotspot(item, { kind: 'hotspot', picks: ['A', 'b'] }).score).toBe(0.75);
  expect(gradeHotspot(item, { kind: 'hotspot', picks: ['b'] }).score).toBe(0);
  expect(gradeHotspot(item, { kind: 'hotspot', picks: ['A', 'elsewhere'] })).toMatchObject({
    score: 0.75,
    marks: { elsewhere: 'wrong' },
  });
});
