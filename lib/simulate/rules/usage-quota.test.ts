import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  freshMeter,
  quotaLimit,
  quotaPeriodAt,
  quotaPeriodSeconds,
  quotaPeriods,
  takeQuota,
  type Quota,
} from './usage-quota';

const daily: Quota = { limit: 1000, period: 'DAY' };
const day = 86_400;

test('the thousandth request of the day passes, the next is refused until the day is over', () => {
  const spent = takeQuota(daily, freshMeter, 10, 1000);
  expect(spent).toEqual({ meter: { period: 0, used: 1000 }, passed: 1000, refused: 0, left: 0 });
  const late = takeQuota(daily, spent.meter, day - 0.001);
  expect(late).toMatchObject({ passed: 0, refused: 1 });
  expect(takeQuota(daily, late.meter, day)).toEqual({
    meter: { period: 1, used: 1 },
    passed: 1,
    refused: 0,
    left: 999,
  });
});

test('a wave that exceeds the quota passes as far as it reaches', () => {
  expect(takeQuota(daily, { period: 0, used: 990 }, 5, 25)).toMatchObject({
    passed: 10,
    refused: 15,
  });
});

test('the offset is taken off in the first period only', () => {
  const quota: Quota = { ...daily, offset: 200 };
  expect(takeQuota(quota, freshMeter, 0, 1000).passed).toBe(800);
  expect(takeQuota(quota, freshMeter, day, 1000).passed).toBe(1000);
  expect(quotaLimit(quota, 0)).toBe(800);
  expect(quotaLimit(quota, 1)).toBe(1000);
});

test('an overshoot slips through in each period, and no more', () => {
  const quota: Quota = { ...daily, overshoot: 3 };
  expect(takeQuota(quota, freshMeter, 0, 2000)).toMatchObject({ passed: 1003, refused: 997 });
  expect(takeQuota(quota, { period: 0, used: 1003 }, day, 2000).passed).toBe(1003);
});

test('periods follow one another without gap or overlap', () => {
  expect(quotaPeriods.map((period) => quotaPeriodSeconds(period) / day)).toEqual([1, 7, 30]);
  expect(quotaPeriodSeconds('MONTH', 31) / day).toBe(31);
  for (const period of quotaPeriods) {
    const length = quotaPeriodSeconds(period);
    expect([0, length - 1, length, 3 * length].map((at) => quotaPeriodAt(period, at))).toEqual([
      0, 0, 1, 3,
    ]);
  }
});

test('in no period more passes than its limit', () => {
  const waves = fc.array(fc.tuple(fc.nat(40_000), fc.nat(40)), { maxLength: 30 });
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), waves, (limit, off, rows) => {
      const quota: Quota = { limit, period: 'DAY', offset: Math.min(limit, off) };
      const passedIn = new Map<number, number>();
      let meter = freshMeter;
      let at = 0;
      for (const [wait, count] of rows) {
        at += wait;
        const taken = takeQuota(quota, meter, at, count);
        meter = taken.meter;
        passedIn.set(meter.period, (passedIn.get(meter.period) ?? 0) + taken.passed);
        expect(taken.passed + taken.refused).toBe(count);
        expect(meter.used).toBe(passedIn.get(meter.period));
      }
      for (const [period, passed] of passedIn) {
        expect(passed).toBeLessThanOrEqual(quotaLimit(quota, period));
      }
    }),
  );
});

test('names what is wrong', () => {
  expect(() => takeQuota(daily, freshMeter, -1)).toThrow('atSeconds is -1.');
  expect(() => takeQuota(daily, { period: 2, used: 0 }, day)).toThrow('in period 1.');
  expect(() => takeQuota(daily, freshMeter, 0, 0.5)).toThrow('count is 0.5.');
  expect(() => takeQuota({ ...daily, offset: 1001 }, freshMeter, 0)).toThrow('offset is 1001.');
  expect(() => quotaPeriodSeconds('YEAR' as 'DAY')).toThrow('period is "YEAR".');
  expect(() => quotaPeriodSeconds('MONTH', 32)).toThrow('monthDays is 32.');
});
