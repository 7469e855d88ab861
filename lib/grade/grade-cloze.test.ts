import { expect, test } from 'vitest';
import { gradeCloze } from './grade-cloze';

type Gap = Parameters<typeof gradeCloze>[0]['gaps'][number];

function gap(accept: Gap['accept'], trap?: Gap['accept']): Gap {
  return trap ? { id: 'g', accept, traps: [{ accept: trap }] } : { id: 'g', accept };
}

function fill(of: Gap, text: string) {
  const { marks, traps } = gradeCloze({ gaps: [of] }, { kind: 'cloze', texts: { g: text } });
  return traps['g'] === undefined ? marks['g'] : `trap ${traps['g']}`;
}

const timeout = gap({ ko: ['표시 제한 시간'], en: ['visibility timeout'] });

test('takes either language, however it is spaced, cased or typed', () => {
  for (const text of [
    '표시 제한 시간',
    '표시제한시간',
    '  표시  제한 시간 ',
    '표시 제한 시간'.normalize('NFD'),
    'Visibility  Timeout',
    'ｖｉｓｉｂｉｌｉｔｙ timeout',
  ]) {
    expect(fill(timeout, text)).toBe('right');
  }
  expect(fill(gap({ ko: ['SQS 큐'], en: ['SQS queue'] }), 'sqs큐')).toBe('right');
});

test('keeps the spaces of English words', () => {
  expect(fill(gap({ ko: ['롱 폴링'], en: ['at least once'] }), 'atleastonce')).toBe('wrong');
});

test('forgives one jamo or letter in a word of four or more', () => {
  expect(fill(timeout, '표시 재한 시간')).toBe('right');
  expect(fill(timeout, 'visibilty timeout')).toBe('right');
  expect(fill(timeout, 'visibilty timout')).toBe('wrong');
});

test('forgives nothing in a short word, where one letter makes another', () => {
  expect(fill(gap({ ko: ['토픽'], en: ['pub'] }), '토핀')).toBe('wrong');
  expect(fill(gap({ ko: ['토픽'], en: ['pub'] }), 'pun')).toBe('wrong');
});

test('never forgives a digit or a first letter', () => {
  expect(fill(gap({ ko: ['14일 동안'], en: ['14 days'] }), '15 days')).toBe('wrong');
  expect(fill(gap({ ko: ['14일 동안'], en: ['14 days'] }), '4 days')).toBe('wrong');
  expect(fill(gap({ ko: ['비동기 호출'], en: ['async'] }), 'sync')).toBe('wrong');
});

test('springs a trap before it forgives a letter', () => {
  const poll = gap({ ko: ['폴링'], en: ['poll'] }, { ko: ['푸시'], en: ['pull', 'push'] });
  expect(fill(poll, 'pull')).toBe('trap 0');
  expect(fill(poll, '푸시')).toBe('trap 0');
  expect(fill(poll, 'poll')).toBe('right');
  expect(fill(poll, 'polll')).toBe('right');
});

test('scores the share of gaps and marks blank ones as missed', () => {
  const queue = { ko: ['큐'], en: ['queue'] };
  const item = { gaps: ['a', 'b', 'c', 'd'].map((id) => ({ id, accept: queue })) };
  expect(gradeCloze(item, { kind: 'cloze', texts: { a: '큐', b: 'topic', c: ' ' } })).toEqual({
    type: 'graded',
    score: 0.25,
    right: false,
    marks: { a: 'right', b: 'wrong', c: 'missed', d: 'missed' },
    traps: {},
  });
});
