import { expect, test } from 'vitest';
import { readItems } from '@/app/read-items';
import { readRun } from '@/app/read-run';
import { lessons } from '@/content/lessons';
import { localize } from '@/lib/text/locale';
import { changeableThings } from './changeable-things';

const lesson = lessons.find(({ slug }) => slug === 'sqs')!;

test('settings stand with their present value, in the words of the lab', async () => {
  const run = (await readRun(lesson, 'ko'))!;
  const item = localize(await readItems(lesson), 'ko').find(({ id }) => id === 'harden-crash')!;
  if (item.kind !== 'repair') throw new Error('harden-crash: it is no repair item any more.');
  const things = changeableThings(item, run, '{name}: {value}');
  expect(things).toHaveLength(item.edits.params.length);
  expect(things[0]).toBe('표시 제한 시간: 120초');
});
