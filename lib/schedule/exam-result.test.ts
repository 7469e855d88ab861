import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from './build-answers';
import { examAfter, startExam, type Exam } from './exam';
import { drawExam, type Blueprint } from './exam-blueprint';
import { examResult } from './exam-result';
import { traitsOf } from './kind-traits';
import { topicOf, type PoolItem } from './pool-item';

const course = courseOf(240);
const blueprint: Blueprint = { items: 24, minutes: 30 };

function drawn(changes: Partial<Blueprint> = {}, seed = 1, pool: readonly PoolItem[] = course) {
  return drawExam({ ...blueprint, ...changes }, pool, seed).flatMap(
    (id) => pool.find((item) => item.id === id) ?? [],
  );
}

function countBy(items: readonly PoolItem[], keyOf: (item: PoolItem) => string) {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

test('gives every objective its share', () => {
  expect([...countBy(drawn(), topicOf).values()]).toEqual(Array(24).fill(1));
  expect(new Set(countBy(drawn({ items: 36 }), topicOf).values())).toEqual(new Set([1, 2]));
  const scoped = drawn({ lessons: ['lesson-1'] });
  expect(countBy(scoped, topicOf).size).toBe(6);
  expect(new Set(scoped.map(({ lesson }) => lesson))).toEqual(new Set(['lesson-1']));
});

test('weighs objectives', () => {
  const weights = { 'lesson-0/objective-0': 7, 'lesson-0/objective-1': 0 };
  const counts = countBy(drawn({ lessons: ['lesson-0'], items: 11, weights }), topicOf);
  expect(counts.get('lesson-0/objective-0')).toBe(7);
  expect(counts.has('lesson-0/objective-1')).toBe(false);
  expect([...counts.values()].toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 7]);
});

test('asks all items when fewer are there than wanted, and none twice', () => {
  const all = drawn({ items: 500, lessons: ['lesson-0'] });
  expect(all).toHaveLength(60);
  expect(new Set(all).size).toBe(60);
  expect(drawn({ lessons: ['no-such-lesson'] })).toEqual([]);
});

test('draws the same exam from the same seed, however the course is sorted', () => {
  const ids = (seed: number, pool = course) => drawn({}, seed, pool).map(({ id }) => id);
  expect(ids(1, course.toReversed()).toSorted()).toEqual(ids(1).toSorted());
  expect(ids(1)).toEqual(ids(1));
  expect(ids(2)).not.toEqual(ids(1));
});

test('asks no siblings in one objective and keeps objectives apart', () => {
  const siblings = course.map((item, index) => ({ ...item, concept: `c${index % 12}` }));
  const list = drawn({ items: 60 }, 3, siblings);
  for (const topic of new Set(list.map(topicOf))) {
    const concepts = list.filter((item) => topicOf(item) === topic).map(({ concept }) => concept);
    expect(new Set(concepts).size).toBe(concepts.length);
  }
  const repeats = list.filter((item, index) => {
    const before = list[index - 1];
    return before && topicOf(before) === topicOf(item);
  });
  expect(repeats).toEqual([]);
});

test('takes produced and picked answers by turns', () => {
  const ofOne = course.filter((item) => topicOf(item) === 'lesson-0/objective-0');
  for (let seed = 0; seed < 10; seed += 1) {
    const list = drawn({ items: 4 }, seed, ofOne);
    expect(list.filter(({ kind }) => traitsOf(kind).produced)).toHaveLength(2);
  }
});

test('refuses numbers out of range', () => {
  expect(() => drawn({ items: 0 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Exam: 0 items were asked for. Give a whole number from 1.]`,
  );
  expect(() => drawn({ minutes: Number.NaN })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Exam: NaN minutes were given. Give a positive number.]`,
  );
});

test('shares places out wholly and fairly, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 260 }), fc.integer(), (items, seed) => {
      const list = drawn({ items }, seed);
      expect(list).toHaveLength(Math.min(items, 240));
      const counts = [...countBy(list, topicOf).values()];
      if (items >= 24) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      else expect(Math.max(...counts)).toBe(1);
    }),
  );
});

const pool: PoolItem[] = [
  { id: 'sqs/a', lesson: 'sqs', objective: 'limits', kind: 'single' },
  { id: 'sqs/b', lesson: 'sqs', objective: 'choose', kind: 'single' },
  { id: 'ecs/c', lesson: 'ecs', objective: 'limits', kind: 'single' },
];

function submitted(answers: Readonly<Record<string, string>>, sure: readonly string[] = []): Exam {
  const items = ['sqs/a', 'sqs/b', 'ecs/c', 'ecs/gone'];
  let exam = startExam({ id: 'exam', seed: 1, items, minutes: 30, factor: 1 }, 1000);
  for (const [item, choice] of Object.entries(answers)) {
    exam = examAfter(exam, { type: 'answer', item, answer: { kind: 'single', choice } }, 2000);
  }
  for (const item of sure) {
    exam = examAfter(exam, { type: 'confidence', item, confidence: 'sure' }, 3000);
  }
  return examAfter(exam, { type: 'submit' }, 4000);
}

const grade: Parameters<typeof examResult>[2] = (_, answer) => {
  const choice = answer.kind === 'single' ? answer.choice : '';
  return { right: choice === 'right', score: choice === 'half' ? 0.5 : choice === 'right' ? 1 : 0 };
};

test('scores what is fully right, with its uncertainty, by lesson and objective', () => {
  const exam = submitted({ 'sqs/a': 'right', 'sqs/b': 'half' }, ['sqs/b', 'sqs/a']);
  const result = examResult(exam, pool, grade);
  expect(result).toMatchObject({ right: 1, items: 3, unanswered: 1, confidentMisses: ['sqs/b'] });
  expect(result.share).toBeCloseTo(1 / 3, 9);
  expect(result.interval.low).toBeCloseTo(0.0615, 3);
  expect(result.interval.high).toBeCloseTo(0.7923, 3);
  expect(result.byLesson.map(({ lesson, right, items }) => [lesson, right, items])).toEqual([
    ['sqs', 1, 2],
    ['ecs', 0, 1],
  ]);
  expect(result.byObjective.map(({ lesson, objective }) => `${lesson}/${objective}`)).toEqual([
    'sqs/limits',
    'sqs/choose',
    'ecs/limits',
  ]);
  expect(result.results[1]).toEqual({
    item: 'sqs/b',
    answered: true,
    right: false,
    score: 0.5,
    confidence: 'sure',
    flagged: false,
    ms: 0,
  });
  expect(result.results[0]?.ms).toBe(3000);
});

test('has a result even when nothing was answered', () => {
  expect(examResult(submitted({}), pool, grade)).toMatchObject({ right: 0, unanswered: 3 });
  expect(examResult(submitted({}), [], grade)).toMatchObject({ items: 0, share: 0 });
});
