import { expect, test } from 'vitest';
import { poolOf } from '@/components/quiz/load-course';
import { gatherCourseData } from '@/lib/lesson/course-data';
import { compose } from '@/lib/schedule/compose';
import { lessons } from './lessons';
import { lookAlikes } from './look-alikes';

const items = lessons.flatMap((lesson) => lesson.items);
const paired = lookAlikes.flat();
const pool = poolOf(gatherCourseData(lessons, lookAlikes, 'ko'));

test('every concept of a pair is asked about', () => {
  const asked = new Set(items.map(({ concept }) => concept));
  expect(paired.filter((concept) => !asked.has(concept))).toEqual([]);
});

test('a concept is named because it has a look-alike or siblings', () => {
  const lonely = items.filter(
    ({ concept }) =>
      concept !== undefined &&
      !paired.includes(concept) &&
      items.filter((other) => other.concept === concept).length < 2,
  );
  expect(lonely.map(({ id, concept }) => `${id}: ${concept}`)).toEqual([]);
});

test('no pair is listed twice or joins a concept with itself', () => {
  const names = lookAlikes.map((pair) => pair.toSorted().join(' and '));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(lookAlikes.filter(([one, other]) => one === other)).toEqual([]);
});

test('items of a pair name each other, whichever lesson they are in', () => {
  const byId = new Map(pool.map((item) => [item.id, item]));
  const oneWay = pool.flatMap(({ id, confusableWith = [] }) =>
    confusableWith
      .filter((other) => !byId.get(other)?.confusableWith?.includes(id))
      .map((other) => `${id} → ${other}`),
  );
  expect(oneWay).toEqual([]);
  expect(byId.get('sqs/delay-then-hide')?.confusableWith).toContain('sqs/crash-return');
  expect(byId.get('ecs/which-role')?.confusableWith).toContain('serverless/access-denied');
});

test('sessions ask look-alikes near each other, and one item of a concept', () => {
  let [met, near] = [0, 0];
  const request = { items: pool, cards: new Map(), pace: {}, today: 0 } as const;
  for (let seed = 1; seed <= 40; seed += 1) {
    const { queue } = compose({ ...request, seed, kind: 'practice', minutes: 20 });
    const asked = queue.map((id) => pool.find((item) => item.id === id)!);
    const concepts = asked.flatMap(({ concept }) => concept ?? []);
    expect(new Set(concepts).size).toBe(concepts.length);
    for (const [place, { confusableWith = [] }] of asked.entries()) {
      for (const other of confusableWith) {
        const distance = queue.indexOf(other) - place;
        if (distance <= 0) continue;
        met += 1;
        if (distance >= 2 && distance <= 4) near += 1;
      }
    }
  }
  expect(met).toBeGreaterThan(20);
  expect(near / met).toBeGreaterThan(0.75);
});
