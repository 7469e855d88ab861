import { BindingMemoryState, FSRSBinding } from '@open-spaced-repetition/binding';
import { expect, test } from 'vitest';
import { stampEvent, studyDay } from '@/lib/progress/event';
import { answerOn } from '@/lib/schedule/build-answers';
import { replayCard } from '@/lib/schedule/card';
import { compareWithBinding } from '@/lib/schedule/compare-with-binding';
import { seeded } from '@/lib/schedule/seeded';

const HISTORIES = 10_000;
const PAIRS = 20_000;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** From 2024 to 2031, with every kind of change of the clock. */
function someMoment(random: () => number): number {
  return Date.UTC(2024, 0, 1) + Math.floor(random() * 7 * 365 * MS_PER_DAY);
}

/** The day of a local clock that turns at four, by the calendar alone. */
function dayOf(year: number, month: number, date: number, hour: number): number {
  return Date.UTC(year, month, date - (hour < 4 ? 1 : 0)) / MS_PER_DAY;
}

test('runs in the zone it is meant to', () => {
  const zone = process.env['TZ'] ?? '';
  const january = Date.UTC(2026, 0, 15);
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hour12: false });
  expect(Number(clock.format(january)) % 24).toBe(new Date(january).getHours());
  expect(['UTC', 'Asia/Seoul', 'America/New_York']).toContain(zone);
});

test('agrees with fsrs-rs on 10,000 random histories', () => {
  const { steps, worst, mismatches, ties } = compareWithBinding(
    new FSRSBinding(),
    (stability, difficulty) => new BindingMemoryState(stability, difficulty),
    { histories: HISTORIES, seed: 2026 },
  );
  console.log(`${steps} steps, worst relative error ${worst.toExponential(2)}, ${ties} ties`);
  expect(steps).toBeGreaterThan(100_000);
  expect(worst).toBeLessThan(1e-5);
  expect(mismatches).toEqual([]);
  // Where the native single precision rounds a half the other way.
  expect(ties).toBeLessThan(steps / 10_000);
});

test('counts the study-days of this machine’s clock', () => {
  const random = seeded(7);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const at = someMoment(random);
    const local = new Date(at);
    const stamp = stampEvent(at, -local.getTimezoneOffset(), 'phone', 0);
    expect(stamp.day).toBe(
      dayOf(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours()),
    );
  }
});

test.each([
  'Asia/Seoul',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
])('counts the study-days of a learner in %s', (timeZone) => {
  const clock = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const random = seeded(11);
  const partsAt = (at: number) => {
    const parts = Object.fromEntries(
      clock.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    const { year, month, day, hour, minute } = parts;
    return [year, month, day, hour, minute].map(Number) as [number, number, number, number, number];
  };
  let mismatches = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const first = someMoment(random);
    const second = first + Math.floor(random() * 3 * MS_PER_DAY);
    const days = [first, second].map((at) => {
      const [year, month, day, hour, minute] = partsAt(at);
      const wholeMinute = Math.floor(at / MS_PER_MINUTE) * MS_PER_MINUTE;
      const offset = (Date.UTC(year, month - 1, day, hour, minute) - wholeMinute) / MS_PER_MINUTE;
      const expected = dayOf(year, month - 1, day, hour);
      if (studyDay(at, offset, 4) !== expected) mismatches += 1;
      return expected;
    });
    if ((days[1] ?? 0) < (days[0] ?? 0)) mismatches += 1;
  }
  expect(mismatches).toBe(0);
});

test('remembers the same in every zone', () => {
  const random = seeded(3);
  let sum = 0;
  for (let history = 0; history < 500; history += 1) {
    let day = 20_000;
    const events = Array.from({ length: 12 }, (_, n) => {
      day += Math.floor(random() * 12);
      return answerOn(day, { item: `sqs/i${history}`, right: random() < 0.8 }, n);
    });
    const card = replayCard(events);
    sum += (card?.memory?.stability ?? 0) + (card?.dueDay ?? 0);
  }
  expect(sum).toBeCloseTo(10_059_117.111_051, 5);
});
