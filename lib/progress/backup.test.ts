import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBackupDue, mayReplaceBackup, parseBackup, planImport, writeBackup } from './backup';
import { stampEvent, type ProgressEvent } from './event';

const read = (n: number): ProgressEvent => ({
  ...stampEvent(1_800_000_000_000 + n, 540, 'abcdefghij', n),
  type: 'section-read',
  lesson: 'sqs',
  section: `s${n}`,
});
const events = [read(1), read(2), read(3)];

test('a backup comes back whole, and a second time adds nothing', () => {
  const parsed = parseBackup(writeBackup(events, 1));
  expect(parsed).toEqual({ ok: true, events, refused: [], doubled: 0 });
  if (!parsed.ok) return;
  expect(planImport(parsed, [read(2)])).toEqual({
    fresh: [read(1), read(3)],
    known: 1,
    refused: [],
  });
  expect(planImport(parsed, events).fresh).toEqual([]);
});

test('broken rows are named, and the others still come in', () => {
  const text = JSON.stringify({
    app: 'day03',
    v: 1,
    at: 1,
    count: 4,
    events: [read(1), { ...read(2), section: 7 }, null, read(1)],
  });
  const parsed = parseBackup(text);
  expect(parsed).toMatchObject({ ok: true, events: [read(1)], doubled: 1 });
  if (parsed.ok) expect(parsed.refused.map(({ row }) => row)).toEqual([2, 3]);
});

test.each([
  ['{"app":"day03","v":1', 'not-json'],
  ['[]', 'another-app'],
  ['{"app":"anki","v":1,"count":0,"events":[]}', 'another-app'],
  ['{"app":"day03","v":2,"count":0,"events":[]}', 'newer'],
  ['{"app":"day03","v":1,"count":5,"events":[]}', 'incomplete'],
  ['{"app":"day03","v":1,"count":0}', 'incomplete'],
])('%s is refused as %s', (text, problem) => {
  expect(parseBackup(text)).toEqual({ ok: false, problem });
});

test('nothing makes the parser throw', () => {
  expect(() => {
    fc.assert(fc.property(fc.json(), (text) => void parseBackup(text)));
    fc.assert(fc.property(fc.string(), (text) => void parseBackup(text)));
  }).not.toThrow();
});

test('an emptied store never takes the place of a fuller backup', () => {
  expect(mayReplaceBackup(0, 0)).toBe(false);
  expect(mayReplaceBackup(40, 100)).toBe(false);
  expect(mayReplaceBackup(50, 100)).toBe(true);
});

test('the reminder waits for something to lose', () => {
  const day = 24 * 3_600_000;
  const due = (count: number, days: number) =>
    isBackupDue({ count, lastCount: 0, lastAt: 0, now: days * day });
  expect(due(5, 30)).toBe(false);
  expect(due(20, 6)).toBe(false);
  expect(due(20, 7)).toBe(true);
  expect(due(100, 0)).toBe(true);
});
