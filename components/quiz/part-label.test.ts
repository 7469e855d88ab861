import { expect, test } from 'vitest';
import { quizMessages } from '@/content/messages/quiz';
import { localize } from '@/lib/text/locale';
import { partLabel } from './part-label';

const diagram = {
  nodes: [
    { id: 'worker', kind: 'worker', label: '작업자' },
    { id: 'queue', kind: 'queue', label: '영수증 대기열', sub: 'SQS' },
  ],
  edges: [
    { id: 'poll', from: 'worker', to: 'queue', kind: 'call', label: 'ReceiveMessage' },
    { id: 'back', from: 'queue', to: 'worker', kind: 'push' },
  ],
} as const;
const ko = localize(quizMessages, 'ko');
const en = localize(quizMessages, 'en');

test('a node is called by its name', () => {
  expect(partLabel(diagram, 'queue', ko)).toBe('영수증 대기열');
});

test('an arrow is called by its ends and its label', () => {
  expect(partLabel(diagram, 'poll', ko)).toBe('작업자에서 영수증 대기열로: ReceiveMessage');
  expect(partLabel(diagram, 'poll', en)).toBe('작업자 to 영수증 대기열: ReceiveMessage');
  expect(partLabel(diagram, 'back', ko)).toBe('영수증 대기열에서 작업자로 가는 화살표');
});
