import { expect, test } from 'vitest';
import { gradeLabel } from './grade-label';
import { gradeScenario } from './grade-scenario';
import { gradeTrueFalse } from './grade-true-false';

test('true or false: gives the point to the right judgement only', () => {
  const judge = (correct: boolean, choice: string) =>
    gradeTrueFalse({ correct }, { kind: 'true-false', choice });
  expect(judge(true, 'true')).toMatchObject({ score: 1, marks: { true: 'right', false: 'left' } });
  expect(judge(false, 'true')).toMatchObject({
    score: 0,
    marks: { true: 'wrong', false: 'missed' },
  });
});

const options = [{ id: 'a', correct: true as const }, { id: 'b' }, { id: 'c' }];

test('scenario: gives nothing for the right option among others', () => {
  const choose = (...choices: string[]) =>
    gradeScenario({ options }, { kind: 'scenario', choices });
  expect(choose('a').score).toBe(1);
  expect(choose('a', 'b')).toMatchObject({ score: 0, marks: { a: 'right', b: 'wrong' } });
});

test('scenario: balances where several options are right', () => {
  const item = { multi: true as const, options: [...options, { id: 'd', correct: true as const }] };
  const choose = (...choices: string[]) => gradeScenario(item, { kind: 'scenario', choices });
  expect(choose('a', 'd').score).toBe(1);
  expect(choose('a').score).toBe(0.5);
  expect(choose('a', 'b').score).toBe(0);
});

test('label: scores the share of blanks with their name', () => {
  const blanks = [
    { id: 'queue', answer: 'receipts' },
    { id: 'topic', answer: 'events' },
  ];
  const name = (names: Record<string, string>) => gradeLabel({ blanks }, { kind: 'label', names });
  expect(name({ queue: 'receipts', topic: 'events' })).toMatchObject({ score: 1, right: true });
  expect(name({ queue: 'receipts', topic: 'receipts' }).score).toBe(0.5);
  expect(name({ queue: 'events' }).marks).toEqual({ queue: 'wrong', topic: 'missed' });
});
