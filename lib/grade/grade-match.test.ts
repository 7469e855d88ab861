import { expect, test } from 'vitest';
import { gradeMatch } from './grade-match';

const item = {
  left: [
    { id: 'sqs', answer: 'queue' },
    { id: 'sns', answer: 'topic' },
    { id: 'fifo', answer: 'queue' },
  ],
};

test('scores the share of left sides matched, two of which may share a right side', () => {
  const pairs = { sqs: 'queue', sns: 'topic', fifo: 'queue' };
  expect(gradeMatch(item, { kind: 'match', pairs })).toMatchObject({ score: 1, right: true });
});

test('tells wrong partners from missing ones', () => {
  const graded = gradeMatch(item, {
    kind: 'match',
    pairs: { sqs: 'queue', sns: 'queue', fifo: '' },
  });
  expect(graded.score).toBeCloseTo(1 / 3);
  expect(graded.marks).toEqual({ sqs: 'right', sns: 'wrong', fifo: 'missed' });
});
