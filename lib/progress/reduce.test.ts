import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampEvent, type AnswerEvent, type ProgressEvent } from './event';
import { reduceEvents } from './reduce';

const NOON = 1_795_536_000_000;

/** Event `n` happens n minutes after noon. */
function answer(n: number, changes: Partial<AnswerEvent> = {}): AnswerEvent {
  const right = changes.right ?? true;
  return {
    ...stampEvent(NOON + n * 60_000, 540, 'phone', n),
    type: 'answer',
    item: 'sqs/crash-return',
    rev: 1,
    seed: 7,
    kind: 'single',
    answer: { kind: 'single', choice: 'back' },
    score: right ? 1 : 0,
    right,
    mode: 'lesson',
    ...changes,
  };
}

function read(n: number, section: string, lesson = 'sqs'): ProgressEvent {
  const stamp = stampEvent(NOON + n * 60_000, 540, 'phone', n);
  return { ...stamp, type: 'section-read', lesson, section };
}

function undo(n: number, target: ProgressEvent): ProgressEvent {
  const stamp = stampEvent(NOON + n * 60_000, 540, 'phone', n);
  return { ...stamp, type: 'undo', target: target.id };
}

function itemAfter(...events: ProgressEvent[]) {
  return reduceEvents(events).items['sqs/crash-return'];
}

test('starts from nothing', () => {
  expect(reduceEvents([])).toEqual({ items: {}, read: {} });
});

test('keeps the latest answer of an item, whatever order the events come in', () => {
  const expected = { answers: 2, lastRight: true, lastAt: NOON + 120_000, missed: false };
  expect(itemAfter(answer(1, { right: false }), answer(2))).toEqual(expected);
  expect(itemAfter(answer(2), answer(1, { right: false }))).toEqual(expected);
});

test('keeps a miss until the item is right from memory, not just on retry', () => {
  const miss = answer(1, { right: false });
  expect(itemAfter(miss)).toMatchObject({ missed: true, lastRight: false });
  const retried = [miss, answer(2, { mode: 'retry' }), answer(3, { mode: 'practice' })];
  expect(itemAfter(...retried)).toMatchObject({ answers: 3, missed: true, lastRight: true });
  expect(itemAfter(...retried, answer(4, { mode: 'session' }))).toMatchObject({ missed: false });
});

test('counts an answer that was undone as never given', () => {
  const right = answer(1);
  const slip = answer(2, { right: false });
  expect(itemAfter(right, slip, undo(3, slip))).toEqual(itemAfter(right));
  expect(itemAfter(right, undo(3, right))).toBeUndefined();
});

test('brings an event back when its undo is undone', () => {
  const slip = answer(1, { right: false });
  const first = undo(2, slip);
  expect(itemAfter(slip, first, undo(3, first))).toEqual(itemAfter(slip));
});

test('undoes an event even when the clock was set back meanwhile', () => {
  const slip = answer(5, { right: false });
  expect(itemAfter(slip, undo(1, slip))).toBeUndefined();
});

test('ends on undos in a circle', () => {
  const first = undo(1, answer(9));
  const second = undo(2, first);
  expect(reduceEvents([{ ...first, target: second.id } as ProgressEvent, second]).items).toEqual(
    {},
  );
});

test('gathers the sections read and the place read last', () => {
  const events = [read(1, 'queue'), read(2, 'crash'), read(3, 'queue'), read(4, 'role', 'ecs')];
  expect(reduceEvents(events)).toEqual({
    items: {},
    read: { sqs: ['queue', 'crash'], ecs: ['role'] },
    lastPlace: { lesson: 'ecs', section: 'role', at: NOON + 240_000 },
  });
  expect(reduceEvents([read(1, 'a', 'constructor')]).read).toEqual({ constructor: ['a'] });
});

test('depends on neither order nor repetition of events', () => {
  const kinds = fc.constantFrom('right', 'wrong', 'retry', 'read', 'undo');
  const logs = fc.array(fc.tuple(kinds, fc.nat(9)), { maxLength: 12 }).map((steps) => {
    const events: ProgressEvent[] = [];
    for (const [n, [kind, target]] of steps.entries()) {
      const undone = events[target % Math.max(1, events.length)];
      if (kind === 'undo' && undone) events.push(undo(n, undone));
      else if (kind === 'read') events.push(read(n, `s${target}`));
      else if (kind === 'retry') events.push(answer(n, { mode: 'retry' }));
      else events.push(answer(n, { right: kind === 'right', item: `sqs/i${target % 3}` }));
    }
    return events;
  });
  fc.assert(
    fc.property(
      logs.chain((log) => {
        const twice = [...log, ...log];
        const whole = { minLength: twice.length, maxLength: twice.length };
        return fc.tuple(fc.constant(log), fc.shuffledSubarray(twice, whole));
      }),
      ([log, shuffledTwice]) => {
        expect(reduceEvents(shuffledTwice)).toEqual(reduceEvents(log));
      },
    ),
  );
});
