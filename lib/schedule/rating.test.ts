import { expect, test } from 'vitest';
import { feedbackOf } from './feedback';
import { isFromMemory, ratingOf, type Rated } from './rating';

const right = { right: true, kind: 'cloze' } as const;

test.each<[string, Rated, number]>([
  ['wrong', { ...right, right: false, confidence: 'sure', easy: true }, 1],
  ['right', right, 3],
  ['right and sure', { ...right, confidence: 'sure' }, 3],
  ['right and maybe', { ...right, confidence: 'maybe' }, 3],
  ['guessed among options', { right: true, kind: 'single', confidence: 'guess' }, 1],
  ['guessed among outcomes', { right: true, kind: 'predict', confidence: 'guess' }, 1],
  ['guessed without options', { ...right, confidence: 'guess' }, 2],
  ['after the first hint', { ...right, help: 'hint' }, 2],
  ['after the answer was out', { ...right, help: 'answer', easy: true }, 1],
  ['too easy', { ...right, easy: true }, 4],
  ['too easy, but with a hint', { ...right, help: 'hint', easy: true }, 2],
])('rates an answer: %s', (_, answer, rating) => {
  expect(ratingOf(answer)).toBe(rating);
});

test('takes answers given just after the reasons for no sign of memory', () => {
  const modes = ['lesson', 'session', 'exam', 'retry', 'practice'] as const;
  expect(modes.filter(isFromMemory)).toEqual(['lesson', 'session', 'exam']);
});

test('surprises most where the learner was sure and wrong', () => {
  expect(feedbackOf({ ...right, right: false, confidence: 'sure' })).toBe('confident-miss');
  expect(feedbackOf({ ...right, right: false, confidence: 'maybe' })).toBe('miss');
  expect(feedbackOf({ ...right, right: false })).toBe('miss');
  expect(feedbackOf({ right: true, kind: 'multi', confidence: 'guess' })).toBe('lucky');
  expect(feedbackOf({ ...right, confidence: 'guess' })).toBe('right');
  expect(feedbackOf(right)).toBe('right');
});
