import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examAfter, examGrid, leftToReview, startExam, type Exam, type ExamAction } from './exam';
import { announce, nextMoment, startClock, timeLeft } from './exam-clock';
import { parseExam } from './parse-exam';

const START = 1_795_536_000_000;
const MINUTE = 60_000;
const picked = (choice: string) => ({ kind: 'single', choice }) as const;

function exam(changes: Partial<Parameters<typeof startExam>[0]> = {}): Exam {
  const items = ['sqs/a', 'sqs/b', 'ecs/c'];
  return startExam({ id: 'exam', seed: 7, items, minutes: 30, factor: 1, ...changes }, START);
}

/** The exam after actions, each a minute after the one before. */
function after(state: Exam, ...actions: ExamAction[]): Exam {
  return actions.reduce(
    (current, action, index) => examAfter(current, action, START + (index + 1) * MINUTE),
    state,
  );
}

test('takes answers in any order and changes of mind, and grades nothing before the end', () => {
  const state = after(
    exam(),
    { type: 'go', place: 2 },
    { type: 'answer', item: 'ecs/c', answer: picked('x') },
    { type: 'confidence', item: 'ecs/c', confidence: 'sure' },
    { type: 'answer', item: 'ecs/c', answer: picked('y') },
    { type: 'flag', item: 'sqs/a' },
    { type: 'finish' },
    { type: 'reviewed', item: 'sqs/a' },
  );
  expect(state.phase).toBe('answer');
  expect(state.answers).toEqual({ 'ecs/c': { answer: picked('y'), confidence: 'sure' } });
  expect(state.reviewed).toEqual([]);
  expect(examGrid(state)).toEqual([
    { item: 'sqs/a', answered: false, flagged: true },
    { item: 'sqs/b', answered: false, flagged: false },
    { item: 'ecs/c', answered: true, flagged: false },
  ]);
});

test('takes an answer back when it is emptied, and a flag when it is set twice', () => {
  const state = after(
    exam(),
    { type: 'answer', item: 'sqs/a', answer: picked('x') },
    { type: 'answer', item: 'sqs/a', answer: picked('') },
    { type: 'flag', item: 'sqs/a' },
    { type: 'flag', item: 'sqs/a' },
  );
  expect(state).toMatchObject({ answers: {}, flags: [] });
});

test('leaves out what makes no sense', () => {
  const start = exam();
  for (const action of [
    { type: 'answer', item: 'sqs/unknown', answer: picked('x') },
    { type: 'confidence', item: 'sqs/a', confidence: 'sure' },
    { type: 'flag', item: 'constructor' },
    { type: 'go', place: 3 },
    { type: 'go', place: -1 },
    { type: 'go', place: 0.5 },
    { type: 'finish' },
    { type: 'tick' },
  ] as const) {
    expect(examAfter(start, action, START + 1)).toBe(start);
  }
});

test('shows the result only after every item was reviewed', () => {
  const submitted = after(exam(), { type: 'go', place: 1 }, { type: 'submit' });
  expect(submitted).toMatchObject({ phase: 'review', place: 0 });
  expect(submitted.submitted).toEqual({ at: START + 2 * MINUTE, by: 'learner' });
  const reviewed = (item: string) => ({ type: 'reviewed', item }) as const;
  const half = after(submitted, reviewed('sqs/a'), reviewed('sqs/a'), { type: 'finish' });
  expect(half.phase).toBe('review');
  expect(leftToReview(half)).toEqual(['sqs/b', 'ecs/c']);
  const whole = after(half, reviewed('sqs/b'), reviewed('ecs/c'), { type: 'finish' });
  expect(whole.phase).toBe('result');
});

test('keeps the answers as they were submitted', () => {
  const submitted = after(exam(), { type: 'submit' });
  const late = { type: 'answer', item: 'sqs/a', answer: picked('x') } as const;
  expect(after(submitted, late)).toBe(submitted);
  expect(after(submitted, { type: 'submit' })).toBe(submitted);
});

test('is submitted at the deadline, even when it is opened a week later', () => {
  const answered = after(exam(), { type: 'answer', item: 'sqs/a', answer: picked('x') });
  const late = { type: 'answer', item: 'sqs/b', answer: picked('x') } as const;
  for (const action of [late, { type: 'tick' }, { type: 'submit' }] as const) {
    const closed = examAfter(answered, action, START + 7 * 24 * 60 * MINUTE);
    expect(closed).toMatchObject({ phase: 'review', answers: { 'sqs/a': {} } });
    expect(closed.answers).not.toHaveProperty('sqs/b');
    expect(closed.submitted).toEqual({ at: START + 30 * MINUTE, by: 'deadline' });
  }
});

test('gives more time, or all of it, to who asked before the start', () => {
  expect(exam({ factor: 1.5 }).clock.deadline).toBe(START + 45 * MINUTE);
  expect(exam({ factor: 2 }).clock.deadline).toBe(START + 60 * MINUTE);
  const free = exam({ factor: 'off' });
  expect(free.clock).not.toHaveProperty('deadline');
  expect(examAfter(free, { type: 'tick' }, START + 1e12)).toBe(free);
  expect(timeLeft(free.clock, START + 1e12)).toBeUndefined();
  expect(nextMoment(free.clock, START)).toBeUndefined();
});

test('measures how long each item was on the screen, not longer than the exam', () => {
  const state = after(exam(), { type: 'go', place: 1 }, { type: 'go', place: 0 });
  expect(state.spent).toEqual({ 'sqs/a': MINUTE, 'sqs/b': MINUTE });
  const closed = examAfter(state, { type: 'tick' }, START + 1e9);
  expect(closed.spent).toEqual({ 'sqs/a': 29 * MINUTE, 'sqs/b': MINUTE });
});

test('announces half of the time, 10, 5 and 1 minute, each once', () => {
  let clock = startClock(30, 1, START);
  const said: number[] = [];
  for (let second = 0; second <= 1800; second += 1) {
    const announced = announce(clock, START + second * 1000);
    clock = announced.clock;
    if (announced.mark !== undefined) said.push(announced.mark / MINUTE);
  }
  expect(said).toEqual([15, 10, 5, 1]);
});

test('says only the last of several marks that passed in the background', () => {
  const { clock, mark } = announce(startClock(30, 1, START), START + 26 * MINUTE);
  expect(mark).toBe(5 * MINUTE);
  expect(announce(clock, START + 26.5 * MINUTE)).toEqual({ clock });
  expect(nextMoment(clock, START + 26 * MINUTE)).toBe(START + 29 * MINUTE);
});

test('announces nothing that is longer than the exam, and 5 minutes once in ten', () => {
  let clock = startClock(10, 1, START);
  const said: number[] = [];
  for (let next = nextMoment(clock, START); next !== undefined; next = nextMoment(clock, next)) {
    const announced = announce(clock, next);
    clock = announced.clock;
    if (announced.mark !== undefined) said.push(announced.mark / MINUTE);
  }
  expect(said).toEqual([5, 1]);
});

test('never shows more time than there is when the clock is set back', () => {
  const clock = startClock(30, 1, START);
  expect(timeLeft(clock, START - 5 * 24 * 60 * MINUTE)).toBe(30 * MINUTE);
  expect(timeLeft(clock, START + 40 * MINUTE)).toBe(0);
});

test('goes on the same way after a reload at any moment', () => {
  const items = ['sqs/a', 'sqs/b', 'ecs/c'];
  const action = fc.oneof(
    fc.record({ type: fc.constant('go'), place: fc.nat(2) }),
    fc.record({
      type: fc.constant('answer'),
      item: fc.constantFrom(...items),
      answer: fc.constantFrom('', 'x', 'y').map(picked),
    }),
    fc.record({
      type: fc.constant('confidence'),
      item: fc.constantFrom(...items),
      confidence: fc.constantFrom('guess', 'sure'),
    }),
    fc.record({ type: fc.constantFrom('flag', 'reviewed'), item: fc.constantFrom(...items) }),
    fc.record({ type: fc.constantFrom('submit', 'tick', 'finish') }),
  );
  const steps = fc.array(fc.tuple(action, fc.nat(5 * MINUTE)), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (all) => {
      let now = START;
      let straight = exam();
      let reloaded = exam();
      for (const [step, wait] of all) {
        now += wait;
        straight = examAfter(straight, step, now);
        const read = parseExam(JSON.parse(JSON.stringify(reloaded)));
        expect(read).toEqual(reloaded);
        if (read) reloaded = examAfter(read, step, now);
      }
      expect(reloaded).toEqual(straight);
      expect(straight.clock.deadline).toBe(START + 30 * MINUTE);
      expect(straight.items).toEqual(items);
      if (now >= START + 30 * MINUTE) expect(straight.phase).not.toBe('answer');
    }),
  );
});

test('refuses data of another shape', () => {
  const sound = after(exam(), { type: 'answer', item: 'sqs/a', answer: picked('x') });
  expect(parseExam(sound)).toEqual(sound);
  for (const broken of [
    undefined,
    null,
    [],
    { ...sound, phase: 'over' },
    { ...sound, phase: 'review' },
    { ...sound, place: 3 },
    { ...sound, clock: { startedAt: START } },
    { ...sound, clock: { ...sound.clock, deadline: START } },
    { ...sound, clock: { ...sound.clock, announced: ['5'] } },
    { ...sound, answers: { 'sqs/a': { answer: { kind: 'single' } } } },
    { ...sound, answers: { 'sqs/a': { answer: picked('x'), confidence: 'quite' } } },
    { ...sound, spent: { 'sqs/a': -1 } },
    { ...sound, submitted: { at: START, by: 'teacher' } },
    { ...sound, reviewed: undefined },
  ]) {
    expect(parseExam(broken)).toBeUndefined();
  }
});
