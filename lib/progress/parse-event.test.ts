import { expect, test } from 'vitest';
import { stampEvent, type AnswerEvent, type ProgressEvent } from './event';
import { parseEvent } from './parse-event';

const stamp = stampEvent(1_795_536_000_000, 540, 'phone', 1);
const answer: AnswerEvent = {
  ...stamp,
  type: 'answer',
  item: 'sqs/crash-return',
  rev: 1,
  seed: 7,
  kind: 'single',
  answer: { kind: 'single', choice: 'back' },
  score: 1,
  right: true,
  mode: 'lesson',
};

const events: readonly ProgressEvent[] = [
  answer,
  { ...answer, confidence: 'sure', session: 'sqs', ms: 5200, mode: 'session' },
  { ...stamp, type: 'section-read', lesson: 'sqs', section: 'crash' },
  { ...stamp, type: 'undo', target: answer.id },
  { ...stamp, type: 'session', session: 'sqs', phase: 'start', seed: 7 },
  { ...stamp, type: 'session', session: 'sqs', phase: 'finish', seed: 7, lesson: 'sqs' },
];

test('reads back every type of event after JSON', () => {
  for (const event of events) {
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
  }
});

test('leaves out fields it does not know', () => {
  expect(parseEvent({ ...answer, hints: 2 })).toEqual({ ok: true, event: answer });
});

test.each<[Record<string, unknown>, string]>([
  [{ v: 2 }, 'v is 2 and should be the version 1'],
  [{ type: 'hint' }, 'type is "hint" and should be a type this version knows'],
  [{ device: '' }, 'device is "" and should be letters a–z and digits'],
  [{ at: Number.NaN }, 'at is null and should be a whole number from 0 to 8640000000000000'],
  [{ offset: 900 }, 'offset is 900 and should be a whole number from -840 to 840'],
  [{ rollover: 24 }, 'rollover is 24 and should be a whole number from 0 to 23'],
  [{ day: 3 }, 'day is 3 and should be 20781, as at, offset and rollover say'],
  [{ id: 'x' }, 'id is "x" and should be time-device-number'],
  [{ device: 'tablet' }, 'id is "0mwuvrwg0-phone-00001" and should be made of at and device'],
  [{ item: 'crash-return' }, 'item is "crash-return" and should be lesson/item'],
  [{ rev: 0 }, 'rev is 0 and should be a whole number from 1 to 9007199254740991'],
  [{ seed: undefined }, 'seed is missing and should be a whole number from 0 to 9007199254740991'],
  [
    { kind: 'essay' },
    'kind is "essay" and should be one of single, predict, repair, multi, true-false, scenario, order, hotspot, label, connect, numeric, cloze, match',
  ],
  [
    { kind: 'multi' },
    'answer is {"kind":"single","choice":"back"} and should be an answer of the kind multi',
  ],
  [{ score: 1.5 }, 'score is 1.5 and should be a number from 0 to 1'],
  [{ score: 0.5 }, 'right is true and should be false'],
  [{ confidence: 'very' }, 'confidence is "very" and should be one of guess, maybe, sure'],
  [{ mode: 'home' }, 'mode is "home" and should be one of lesson, session, retry, exam, practice'],
  [{ session: '' }, 'session is "" and should be an id'],
  [{ ms: -1 }, 'ms is -1 and should be a whole number from 0 to 9007199254740991'],
])('refuses an answer with %o', (change, reason) => {
  expect(parseEvent({ ...answer, ...change })).toEqual({ ok: false, reason });
});

test('refuses other events with a field missing', () => {
  expect(parseEvent({ ...stamp, type: 'section-read', lesson: 'sqs' })).toEqual({
    ok: false,
    reason: 'section is missing and should be an id',
  });
  expect(parseEvent({ ...stamp, type: 'undo' })).toMatchObject({ ok: false });
  expect(parseEvent({ ...stamp, type: 'session', session: 'sqs', seed: 7 })).toMatchObject({
    ok: false,
  });
});

test('refuses what is no object', () => {
  for (const value of [null, undefined, 7, 'event', [answer]]) {
    expect(parseEvent(value)).toMatchObject({ ok: false });
  }
});
