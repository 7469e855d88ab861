import { expect, test } from 'vitest';
import { openRun } from '../kernel';
import {
  availabilityFromTimes,
  parallelAvailability,
  seriesAvailability,
} from '../rules/availability';
import type { Value } from '../run';
import { seconds, toSeconds } from '../time';
import { containersModel } from './containers';
import type { Module, Side } from './containers-settings';
import { downtime } from './containers-stops';

type Params = Readonly<Record<string, Value>>;
type Row = readonly [side: Side, module: Module, availability: number];

/** Requests so short that next to none is in hand when something fails: what the arithmetic assumes. */
const short = { work: 1, hop: 1 };

function longRun(params: Params, length: number) {
  const run = openRun(containersModel, {
    model: 'containers',
    seed: 11,
    params: { ...short, ...params },
  });
  run.advance(seconds(length));
  return run.state;
}

/**
 * Rows whose share of downtime is not what the arithmetic says, by more than four standard errors:
 * K failures of a second each scatter by about 1/√K of their sum.
 */
function strayDowntimes(params: Params, length: number, rows: readonly Row[]): string[] {
  const state = longRun({ rate: 0.01, repair: 1, ...params }, length);
  return rows.flatMap(([side, one, availability]) => {
    const expected = (1 - availability) * length;
    const measured = toSeconds(downtime(state, side, one, seconds(length)));
    const error = 4 * Math.sqrt(expected);
    const isSharp = error < 0.7 * expected;
    const row = `${side} ${one}: ${measured} s down, ${expected} s ± ${error} s expected`;
    return isSharp && Math.abs(measured - expected) < error ? [] : [row];
  });
}

/** Rows in which not as many requests failed as the arithmetic says, by more than four standard errors. */
function strayFailures(params: Params, length: number, rows: readonly Row[]): string[] {
  const state = longRun({ repair: 1, ...params }, length);
  return rows.flatMap(([side, one, availability]) => {
    const { answered, failed } = state.sides[side].counts[one];
    const expected = (answered + failed) * (1 - availability);
    const error = 4 * Math.sqrt(expected * availability);
    const isSharp = error < 0.7 * expected;
    const row = `${side} ${one}: ${failed} failed, ${expected} ± ${error} expected`;
    return isSharp && Math.abs(failed - expected) < error ? [] : [row];
  });
}

test('modules of 99.9 %: three that are needed give 0.997003, in one process or in three', () => {
  const one = availabilityFromTimes(999, 1);
  const three = seriesAvailability([one, one, one]);
  expect(three).toBeCloseTo(0.997003, 6);
  const strays = strayDowntimes({ 'fault-every': 999 }, 100_000, [
    ['monolith', 'members', three],
    ['monolith', 'orders', three],
    ['services', 'orders', three],
    ['services', 'members', one],
    ['services', 'catalog', one],
  ]);
  expect(strays).toEqual([]);
});

test('two copies of 95 % give 0.9975', () => {
  const two = parallelAvailability(0.95, 2);
  expect(two).toBeCloseTo(0.9975, 10);
  const params = { 'monolith-copies': 2, 'service-copies': 2, 'fault-every': 19 };
  const strays = strayDowntimes(params, 20_000, [
    ['services', 'members', two],
    ['services', 'orders', seriesAvailability([two, two, two])],
    ['monolith', 'orders', parallelAvailability(seriesAvailability([0.95, 0.95, 0.95]), 2)],
  ]);
  expect(strays).toEqual([]);
});

test('two copies of 99 % with one database of 99 % behind them give 0.9899', () => {
  const two = parallelAvailability(0.99, 2);
  const behind = seriesAvailability([two, 0.99]);
  expect(behind).toBeCloseTo(0.9899, 4);
  const whole = parallelAvailability(seriesAvailability([0.99, 0.99, 0.99]), 2);
  const params = {
    'monolith-copies': 2,
    'service-copies': 2,
    'fault-every': 99,
    'database-fault-every': 99,
  };
  const strays = strayDowntimes(params, 15_000, [
    ['services', 'members', behind],
    ['services', 'orders', seriesAvailability([behind, behind, behind])],
    ['monolith', 'catalog', seriesAvailability([whole, 0.99])],
  ]);
  expect(strays).toEqual([]);
});

test('three copies of 80 % give 0.992', () => {
  const three = parallelAvailability(0.8, 3);
  expect(three).toBeCloseTo(0.992, 10);
  const params = { 'monolith-copies': 3, 'service-copies': 3, 'fault-every': 4 };
  const strays = strayDowntimes(params, 6000, [
    ['services', 'catalog', three],
    ['services', 'orders', seriesAvailability([three, three, three])],
    ['monolith', 'catalog', parallelAvailability(0.512, 3)],
  ]);
  expect(strays).toEqual([]);
});

test('requests meet the same product, and each call over the network is one more factor', () => {
  const params = { 'fault-every': 49, 'call-success': 99, rate: 2, 'order-share': 100 };
  const strays = strayFailures(params, 1200, [
    ['monolith', 'orders', seriesAvailability([0.98, 0.98, 0.98])],
    ['services', 'orders', seriesAvailability([0.98, 0.98, 0.98, 0.99, 0.99])],
  ]);
  expect(strays).toEqual([]);
});

test('ten calls in a row at 99 % are ten factors', () => {
  const params = { rounds: 5, 'call-success': 99, rate: 1, 'order-share': 100 };
  const ten = seriesAvailability(Array.from({ length: 10 }, () => 0.99));
  expect(strayFailures(params, 800, [['services', 'orders', ten]])).toEqual([]);
});

test('a retry makes each call two in parallel', () => {
  const params = { rounds: 5, 'call-success': 90, retries: 1, rate: 1, 'order-share': 100 };
  const retried = parallelAvailability(0.9, 2);
  const ten = seriesAvailability(Array.from({ length: 10 }, () => retried));
  expect(strayFailures(params, 1000, [['services', 'orders', ten]])).toEqual([]);
});

test.each([['queue'], ['fallback']])(
  'a %s takes the factor of the catalog service out of the product',
  (way) => {
    const other = way === 'queue' ? { 'catalog-call': 'queue' } : { 'fallback-catalog': true };
    const two = seriesAvailability([0.98, 0.98]);
    const params = { 'fault-every': 49, ...other };
    expect(strayDowntimes(params, 5000, [['services', 'orders', two]])).toEqual([]);
    const busy = { ...params, rate: 1, 'order-share': 100 };
    expect(strayFailures(busy, 1500, [['services', 'orders', two]])).toEqual([]);
  },
);
