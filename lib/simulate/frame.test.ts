import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterModel } from './counter-model';
import {
  changedAt,
  dotsAt,
  historyOf,
  indexTrace,
  logCountAt,
  nextMoment,
  standingAt,
} from './frame';
import { simulate } from './kernel';
import { seconds } from './time';

const trace = simulate(counterModel, { model: 'counter', seed: 5 }, seconds(60));
const indexed = indexTrace(trace);

test('the dots at any moment are those on their way then', () => {
  fc.assert(
    fc.property(fc.nat(seconds(60)), (t) => {
      const expected = trace.moves.filter(({ from, to }) => from <= t && t < to);
      const dots = dotsAt(indexed, t);
      expect(dots.map(({ entity }) => entity).toSorted()).toEqual(
        expected.map(({ entity }) => entity).toSorted(),
      );
      expect(dots.every(({ along }) => along >= 0 && along < 1)).toBe(true);
    }),
  );
});

test('a dot against its line goes from the head to the tail', () => {
  const back = indexTrace({
    ...trace,
    moves: [{ entity: 'r', line: 'l', from: 0, to: 100, shape: 'response', reverse: true }],
  });
  expect(dotsAt(back, 25)[0]?.along).toBe(0.75);
});

test('what stands is what was said last', () => {
  const end = standingAt(indexed, seconds(60));
  expect(end.figures.get('sink')).toEqual(trace.figures.at(-1));
  expect(end.rests.get('sink')?.map(({ entity }) => entity)).toEqual(
    trace.rests.map(({ entity }) => entity),
  );
  expect(standingAt(indexed, -1).figures.size).toBe(0);
});

test('an entity that rests elsewhere has left, and a new look keeps its place', () => {
  const rest = (entity: string, at: number, part: string | null, look?: 'ok') => ({
    entity,
    at,
    part,
    ...(look && { look }),
  });
  const moved = indexTrace({
    ...trace,
    rests: [
      rest('m1', 0, 'queue'),
      rest('m2', 1, 'queue'),
      rest('m1', 2, 'queue', 'ok'),
      rest('m2', 3, 'worker'),
      rest('m1', 4, null),
    ],
  });
  const at = (t: number, part: string) =>
    standingAt(moved, t)
      .rests.get(part)
      ?.map(({ entity }) => entity) ?? [];
  expect(at(2, 'queue')).toEqual(['m1', 'm2']);
  expect([at(3, 'queue'), at(3, 'worker')]).toEqual([['m1'], ['m2']]);
  expect(at(4, 'queue')).toEqual([]);
});

test('stepping forward visits every moment of the log, and back the same ones', () => {
  const moments = [...new Set(trace.log.map(({ at }) => at))];
  const walk = (start: number, direction: 1 | -1) => {
    const seen: number[] = [];
    for (let t = nextMoment(indexed, start, direction); t !== undefined;) {
      seen.push(t);
      t = nextMoment(indexed, t, direction);
    }
    return seen;
  };
  expect(walk(-1, 1)).toEqual(moments);
  expect(walk(seconds(61), -1)).toEqual(moments.toReversed());
});

test('the log up to a moment ends with what just happened', () => {
  const [first] = trace.log;
  expect(logCountAt(indexed, first!.at - 1)).toBe(0);
  expect(logCountAt(indexed, seconds(60))).toBe(trace.log.length);
  expect(historyOf(trace, 'e1').map(({ code }) => code)).toEqual(['made', 'done']);
});

test('the moment of the last change stands until the next one', () => {
  const moments = [...trace.states, ...trace.figures, ...trace.rests].map(({ at }) => at);
  for (const at of moments) {
    expect(changedAt(indexed, at)).toBe(at);
    expect(standingAt(indexed, changedAt(indexed, at + 1))).toEqual(standingAt(indexed, at + 1));
  }
  expect(changedAt(indexed, Math.min(...moments) - 1)).toBe(-1);
});
