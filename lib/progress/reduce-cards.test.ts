import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOn, courseOf, historyOf, noonOf, undoOn } from '@/lib/schedule/build-answers';
import { stampEvent, type AnswerEvent, type ProgressEvent } from './event';
import { progressOf, reduceEvents } from './reduce';
import {
  applyEvent,
  nothingDerived,
  replayAll,
  replayItem,
  type Applied,
  type Derived,
} from './reduce-cards';

function read(day: number, section: string, lesson = 'sqs'): ProgressEvent {
  return { ...stampEvent(noonOf(day), 540, 'phone', 1), type: 'section-read', lesson, section };
}

/** Adds events one by one, loading from the log only what is asked for. */
function addAll(events: readonly ProgressEvent[], from: Derived = nothingDerived) {
  const log = new Map<string, ProgressEvent>();
  const asked: string[] = [];
  let derived = from;
  const answersOf = (item: string) =>
    [...log.values()].filter(
      (event): event is AnswerEvent => 'item' in event && event.item === item,
    );
  for (const event of events) {
    log.set(event.id, event);
    const applied: Applied = applyEvent(derived, event);
    derived = applied.derived;
    if (applied.type === 'needs-item') {
      asked.push(applied.item);
      derived = replayItem(derived, applied.item, answersOf(applied.item));
    }
    if (applied.type === 'needs-event') {
      asked.push(applied.id);
      const target = log.get(applied.id);
      if (target?.type === 'answer')
        derived = replayItem(derived, target.item, answersOf(target.item));
      else derived = replayAll([...log.values()]);
    }
  }
  return { derived, asked };
}

test('starts from nothing', () => {
  expect(replayAll([])).toEqual(nothingDerived);
});

test('never asks for the log while answers come in order', () => {
  const events = [
    answerOn(100),
    read(100, 'queue'),
    answerOn(100, { item: 'sqs/other' }, 5),
    answerOn(102, {}, 9),
  ];
  const { derived, asked } = addAll(events);
  expect(asked).toEqual([]);
  expect(derived).toEqual(replayAll(events));
  expect(derived.cards.get('sqs/crash')?.memory?.reps).toBe(2);
  expect(derived.read.get('sqs')).toEqual(['queue']);
  expect(derived.lastPlace).toMatchObject({ lesson: 'sqs', section: 'queue' });
});

test('adds the latest event twice without counting it twice', () => {
  const once = addAll([answerOn(100)]).derived;
  expect(applyEvent(once, answerOn(100))).toEqual({ type: 'done', derived: once });
});

test('takes an answer back exactly, due day and all', () => {
  const before = [answerOn(100), answerOn(102, {}, 1)];
  const slip = answerOn(120, { right: false }, 2);
  const { derived, asked } = addAll([...before, slip, undoOn(120, slip, 3)]);
  expect(asked).toEqual([slip.id]);
  expect(derived.cards).toEqual(addAll(before).derived.cards);
  const { derived: none } = addAll([slip, undoOn(120, slip, 3)]);
  expect(none.cards.size).toBe(0);
});

test('puts an answer from another device where it belongs', () => {
  const [early, late] = [answerOn(100, { right: false }), answerOn(103, {}, 1)];
  const { derived, asked } = addAll([late, early]);
  expect(asked).toEqual(['sqs/crash']);
  expect(derived).toEqual(replayAll([early, late]));
});

test('heeds an undo that came before its target', () => {
  const slip = answerOn(100, { right: false });
  const { derived } = addAll([undoOn(100, slip, 5), slip]);
  expect(derived.cards.size).toBe(0);
  const section = read(100, 'queue');
  expect(addAll([undoOn(100, section, 5), section]).derived.read.size).toBe(0);
});

test('replays everything when a section that was read is taken back', () => {
  const section = read(100, 'queue');
  const { derived } = addAll([section, read(101, 'crash'), undoOn(102, section, 5)]);
  expect(derived.read.get('sqs')).toEqual(['crash']);
});

test('ends on undos in a circle', () => {
  const first = undoOn(100, { id: 'x' }, 1);
  const second = undoOn(100, first, 2);
  const circle = [{ ...first, target: second.id }, second];
  expect(addAll(circle).derived.undos).toHaveLength(2);
});

test('says of each item what the log says', () => {
  const items = courseOf(20);
  const events = [
    ...historyOf(items, 400, { today: 200, span: 90, seed: 5 }),
    read(201, 'queue'),
    read(202, 'crash'),
  ];
  expect(progressOf(replayAll(events))).toEqual(reduceEvents(events));
});

test('names the latest miss of an item, and not one that was only practice', () => {
  const slip = answerOn(100, { right: false });
  const later = [answerOn(101, {}, 1), answerOn(102, { right: false, mode: 'practice' }, 2)];
  const { cards } = replayAll([slip, ...later]);
  expect(cards.get('sqs/crash')?.memory?.missedId).toBe(slip.id);
  expect(replayAll(later).cards.get('sqs/crash')?.memory).not.toHaveProperty('missedId');
});

test('comes to the same whatever order the events come in, one by one or all at once', () => {
  const step = fc.tuple(
    fc.constantFrom('right', 'wrong', 'retry', 'read', 'undo'),
    fc.nat(12),
    fc.nat(4),
  );
  const logs = fc.array(step, { maxLength: 16 }).map((steps) => {
    const events: ProgressEvent[] = [];
    let day = 100;
    for (const [n, [kind, choice, gap]] of steps.entries()) {
      day += gap;
      const target = events[choice % Math.max(1, events.length)];
      const item = `sqs/i${choice % 3}`;
      if (kind === 'undo' && target) events.push(undoOn(day, target, n));
      else if (kind === 'read') {
        const stamp = stampEvent(noonOf(day) + n * 1000, 540, 'phone', n);
        events.push({ ...stamp, type: 'section-read', lesson: 'sqs', section: `s${choice % 3}` });
      } else if (kind === 'retry') events.push(answerOn(day, { item, mode: 'retry' }, n));
      else events.push(answerOn(day, { item, right: kind === 'right' }, n));
    }
    return events;
  });
  const shuffles = logs.chain((log) => {
    const twice = [...log, ...log];
    const whole = { minLength: twice.length, maxLength: twice.length };
    return fc.tuple(fc.constant(log), fc.shuffledSubarray(twice, whole));
  });
  fc.assert(
    fc.property(shuffles, ([log, mixed]) => {
      const expected = replayAll(log);
      expect(replayAll(mixed)).toEqual(expected);
      const { cards, undos, read: sections } = addAll(mixed).derived;
      expect(cards).toEqual(expected.cards);
      expect(undos).toEqual(expected.undos);
      expect(new Set(sections.get('sqs'))).toEqual(new Set(expected.read.get('sqs')));
      expect(addAll(log).derived).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
