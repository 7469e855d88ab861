import { expect, test } from 'vitest';
import { checkQuiz } from './quiz-budgets';

const load = { path: '/ko/lessons/sqs', js: 30 * 1024, css: 1024, data: 20 * 1024 };

test('says what the first answered item weighs', () => {
  expect(checkQuiz(load)).toEqual([
    {
      isKept: true,
      text: '/ko/lessons/sqs: code of the first item 31.0 ≤ 50.0 KB (data 20.0 KB)',
    },
  ]);
});

test('breaks its budget when code and styles are too heavy, or nothing was loaded', () => {
  expect(checkQuiz({ ...load, js: 49 * 1024, css: 1025 })[0]?.isKept).toBe(false);
  expect(checkQuiz({ ...load, js: 0 })[0]?.isKept).toBe(false);
});
