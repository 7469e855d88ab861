import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { courseOf, historyOf } from '@/lib/schedule/build-answers';
import { parseRest, restOf, rulesTag } from './derived-rows';
import { nothingDerived, replayAll } from './reduce-cards';

test('rules that make other cards of the same log have another tag', () => {
  const events = historyOf(courseOf(40), 2000, { today: 300, span: 200, seed: 11 });
  const cards = JSON.stringify([...replayAll(events).cards]);
  const made = createHash('sha256').update(`${rulesTag}\n${cards}`).digest('hex').slice(0, 16);
  // When this fails, raise RULES in derived-rows.ts and put the new value here: devices then replay.
  expect(made).toBe('ed7556df5a851ad8');
});

test('reads back what it wrote, and nothing else', () => {
  const rest = restOf({
    ...nothingDerived,
    read: new Map([['sqs', ['queue']]]),
    lastPlace: { id: 'a', lesson: 'sqs', section: 'queue', at: 5 },
  });
  expect(parseRest(structuredClone(rest))).toEqual({
    refused: 0,
    read: new Map([['sqs', ['queue']]]),
    lastPlace: { id: 'a', lesson: 'sqs', section: 'queue', at: 5 },
    undos: [],
  });
  for (const broken of [
    undefined,
    { ...rest, tag: 'other' },
    { ...rest, read: [['sqs', 'queue']] },
    { ...rest, undos: [{}] },
    { ...rest, lastPlace: { lesson: 'sqs' } },
    { ...rest, refused: '0' },
  ]) {
    expect(parseRest(broken)).toBeUndefined();
  }
});
