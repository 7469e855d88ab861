import { expect, test } from 'vitest';
import { reduce, initialState } from './deck';
import {
  asksForDay,
  type Day,
  dayManifest,
  dayMinutes,
  dayParts,
  dividerOf,
  isDay,
  lessonOf,
  localId,
  slideKind,
} from './day';
import { formatPosition, parsePosition } from './position';
import { deckOf } from './sample-command';

const day: Day = {
  title: 'Day three',
  lessons: [
    { slug: 'ecr', title: 'ECR', slides: deckOf(1, 0).slides, minutes: [3, 2] },
    { slug: 'sqs', title: 'SQS', slides: deckOf(2).slides, minutes: [5] },
  ],
};
const manifest = dayManifest(day);
const ids = manifest.slides.map(({ id }) => id);

test('the day is its title, then each lesson behind its name', () => {
  expect(manifest.slides.map(({ title }) => title)).toEqual([
    'Day three',
    'ECR',
    'Slide 1',
    'Slide 2',
    'SQS',
    'Slide 1',
  ]);
  expect(ids.map(slideKind)).toEqual(['day', 'lesson', 'section', 'section', 'lesson', 'section']);
  expect(ids.map(lessonOf)).toEqual(['ecr', 'ecr', 'ecr', 'ecr', 'sqs', 'sqs']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(isDay(manifest)).toBe(true);
  expect(isDay(deckOf(1))).toBe(false);
});

test('items of two lessons with one name stay apart', () => {
  const items = manifest.slides.flatMap((slide) => slide.items);
  expect(items).toEqual(['ecr/q1', 'ecr/q2', 'sqs/q1']);
  expect(items.map(localId)).toEqual(['q1', 'q2', 'q1']);
});

test('each slide of the day has its minutes, the titles a short while', () => {
  expect(dayMinutes(day)).toEqual([0.5, 0.5, 3, 2, 0.5, 5]);
});

test('its parts are the lessons in order; a single deck has none', () => {
  expect(dayParts(manifest).map(({ slug, number, title }) => [slug, number, title])).toEqual([
    ['ecr', 1, 'ECR'],
    ['sqs', 2, 'SQS'],
  ]);
  expect(dayParts(manifest).flatMap(({ slides }) => slides)).toEqual(manifest.slides);
  expect(dayParts(deckOf(1, 2))).toEqual([]);
});

test('steps lead from the end of a lesson to the name of the next, and back to its end', () => {
  const end = initialState(manifest, { epoch: 'e', slide: 'ecr/s2' });
  const next = reduce(manifest, end, { type: 'next-step' }, 0);
  expect(next).toMatchObject({ slide: dividerOf('sqs'), step: 0 });
  expect(reduce(manifest, next, { type: 'previous-step' }, 0)).toMatchObject({ slide: 'ecr/s2' });
  const started = reduce(manifest, end, { type: 'timer-start' }, 5);
  expect(reduce(manifest, started, { type: 'next-slide' }, 6).timer).toBe(started.timer);
});

test('every place of the day is written on the page of its lesson and read back there', () => {
  for (const { id, steps } of manifest.slides) {
    const position = { slide: id, step: steps };
    const query = formatPosition(position);
    expect(query.startsWith('?day=1&slide=')).toBe(true);
    expect(parsePosition(query, manifest, lessonOf(id))).toEqual({ position });
  }
});

test('a page asked for the day alone begins where its lesson begins', () => {
  expect(parsePosition('?day=1', manifest, 'ecr').position.slide).toBe(ids[0]);
  expect(parsePosition('?day=1', manifest, 'sqs').position.slide).toBe(dividerOf('sqs'));
});

test('a slide of another lesson is not on this page', () => {
  expect(parsePosition('?day=1&slide=s2', manifest, 'sqs')).toEqual({
    position: { slide: dividerOf('sqs'), step: 0 },
    refused: { reason: 'unknown-slide', value: 's2' },
  });
});

test('only an address that says so asks for the day', () => {
  expect(asksForDay('?day=1&slide=s1')).toBe(true);
  expect(asksForDay('?slide=day')).toBe(false);
  expect(asksForDay('')).toBe(false);
});
