import { expect, test } from 'vitest';
import type { Answer } from '@/lib/grade/answer';
import { grade } from '@/lib/grade/grade';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { localize } from '@/lib/text/locale';
import { quizMessages } from '@/content/messages/quiz';
import { partialCredit } from './partial-credit';
import {
  clozeItem,
  connectItem,
  hotspotItem,
  labelItem,
  matchItem,
  multiItem,
  orderItem,
  singleItem,
} from './sample-items.test-data';

const words = localize(quizMessages, 'ko');

function credit(item: LocalizedItem, answer: Answer): string | undefined {
  const result = grade(item, answer);
  if (result.type !== 'graded') throw new Error('the sample answer was not graded');
  return partialCredit(item, result, words);
}
const four = multiItem(['a', 'b', 'c', 'd'], ['a', 'b', 'c']);

test('counts the right choices', () => {
  expect(credit(four, { kind: 'multi', choices: ['a', 'b'] })).toBe(
    '골라야 할 3개 중 2개를 골랐어요.',
  );
});

test('says so when wrong ones were chosen too', () => {
  expect(credit(four, { kind: 'multi', choices: ['a', 'd'] })).toBe(
    '골라야 할 3개 중 1개를 골랐고, 고르지 않아야 할 것도 1개 골랐어요.',
  );
});

test('counts pairs, gaps and steps', () => {
  expect(credit(matchItem(), { kind: 'match', pairs: { share: 'queue', copy: 'queue' } })).toBe(
    '짝 2개 중 1개가 맞아요.',
  );
  expect(credit(clozeItem(), { kind: 'cloze', texts: { method: '긴 폴링' } })).toBe(
    '빈칸 2개 중 1개가 맞아요.',
  );
  expect(
    credit(orderItem(['a', 'b', 'c', 'd']), { kind: 'order', sequence: ['a', 'b', 'd', 'c'] }),
  ).toBe('단계 4개 중 1개를 너무 앞에 놓았어요.');
});

test('counts names and arrows', () => {
  expect(credit(labelItem(), { kind: 'label', names: { queue: 'sqs', topic: 'mq' } })).toBe(
    '이름 2개 중 1개가 맞아요.',
  );
  expect(credit(connectItem(), { kind: 'connect', edges: ['orders>queue'] })).toBe(
    '그려야 할 화살표 2개 중 1개가 맞아요.',
  );
  const edges = ['orders>queue', 'orders>worker-b'];
  expect(credit(connectItem(), { kind: 'connect', edges })).toBe(
    '그려야 할 화살표 2개 중 1개가 맞고, 맞지 않는 화살표도 1개 그렸어요.',
  );
});

test('says nothing where all or nothing is right, or there is one part only', () => {
  expect(credit(four, { kind: 'multi', choices: ['a', 'b', 'c'] })).toBeUndefined();
  expect(credit(four, { kind: 'multi', choices: ['d'] })).toBeUndefined();
  expect(credit(singleItem(), { kind: 'single', choice: 'b' })).toBeUndefined();
  const one = hotspotItem([{ id: 'a', correct: true }, { id: 'b' }]);
  expect(credit(one, { kind: 'hotspot', picks: ['a', 'b'] })).toBeUndefined();
});
