import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRun, simulate } from '../kernel';
import { readTrace } from '../reading';
import type { RunCommand, Value } from '../run';
import { seconds, toSeconds } from '../time';
import type { Trace } from '../trace';
import { lawfulApiGateway } from './lawful-models';

type Params = Readonly<Record<string, Value>>;

const silence = { 'website-rate': 0, 'mobile-rate': 0, 'small-rate': 0, 'big-rate': 0 };

function runGateway(
  params: Params,
  commands: readonly RunCommand[] = [],
  { until = 10, seed = 1 }: { until?: number; seed?: number } = {},
): Trace {
  const run = { model: 'api-gateway', seed, params: { ...silence, ...params }, commands };
  return simulate(lawfulApiGateway, run, seconds(until), { check: true });
}

const send = (at: number, client: string, count = 1): RunCommand => ({
  at,
  command: 'send',
  args: { client, count },
});
const on = (at: number, command: string, part: string, args: Params = {}): RunCommand => ({
  at,
  command,
  args: { part, ...args },
});
const open = (at: number, every = 0): RunCommand => ({
  at,
  command: 'open-connection',
  args: { every },
});
const push = (at: number, kilobytes = 1): RunCommand => ({
  at,
  command: 'push',
  args: { kilobytes },
});
const message = (at: number, kilobytes: number, frame = 32): RunCommand => ({
  at,
  command: 'send-message',
  args: { kilobytes, frame },
});

const last = (trace: Trace, metric: string) => readTrace(trace, { read: 'metric', metric });
const highest = (trace: Trace, metric: string) => readTrace(trace, { read: 'highest', metric });
const lowest = (trace: Trace, metric: string) => readTrace(trace, { read: 'lowest', metric });
const momentsOf = (trace: Trace, code: string) =>
  trace.log.filter((entry) => entry.code === code).map(({ at }) => toSeconds(at));
const paramsOf = (trace: Trace, code: string) =>
  trace.log.filter((entry) => entry.code === code).map(({ params }) => params);

/** Passed and refused of each wave of a client, in order. */
function fates(trace: Trace): number[][] {
  const waves = paramsOf(trace, 'wave-sent').concat(paramsOf(trace, 'request-sent'));
  const countOf = (codes: readonly string[], request: string | number | undefined) =>
    trace.log
      .filter(({ code, params }) => codes.includes(code) && params['request'] === request)
      .reduce((sum, { params }) => sum + Number(params['count']), 0);
  return waves
    .map(({ request }) => Number(String(request).slice(1)))
    .toSorted((a, b) => a - b)
    .map((number) => `${String(waves[0]?.['request']).slice(0, 1)}${number}`)
    .map((request) => [
      countOf(['passed', 'passed-with-key', 'passed-without-limits'], request),
      countOf(['throttled-key', 'throttled-method', 'throttled-account'], request),
    ]);
}

test('SIM-G01: the waves of the vectors pass as written, through the whole gateway', () => {
  const stage = runGateway({ 'method-rate': 100, 'method-burst': 200 }, [
    send(0, 'website', 250),
    send(0.5, 'website', 60),
    send(1, 'website', 40),
    send(1.5, 'website', 100),
    send(4, 'website', 500),
  ]);
  expect(fates(stage)).toEqual([
    [200, 50],
    [50, 10],
    [40, 0],
    [60, 40],
    [200, 300],
  ]);

  const wide = { 'method-rate': 10_000, 'method-burst': 10_000 };
  const account = runGateway(wide, [
    send(0, 'website', 6000),
    send(0.1, 'website', 1500),
    send(1, 'website', 10_000),
  ]);
  expect(fates(account)).toEqual([
    [5000, 1000],
    [1000, 500],
    [5000, 5000],
  ]);
  expect(paramsOf(account, 'throttled-account')).toHaveLength(3);

  const plan = runGateway({ 'plan-rate': 10, 'plan-burst': 2 }, [
    send(0, 'big', 3),
    send(0.1, 'big'),
    send(0.15, 'big'),
    send(0.2, 'big'),
  ]);
  expect(fates(plan)).toEqual([
    [2, 1],
    [1, 0],
    [0, 1],
    [1, 0],
  ]);
});

test('SIM-G01: below the rate nothing is refused, however the requests are spread', () => {
  const params = { 'website-rate': 4, 'mobile-rate': 4, 'method-rate': 10, 'method-burst': 20 };
  const even = runGateway(params, [], { until: 60 });
  expect(last(even, 'throttled')).toBe(0);
  expect(lowest(even, 'tokens-orders')).toBe(18);
  const random = runGateway({ ...params, arrivals: 'random' }, [], { until: 60 });
  expect(last(random, 'throttled')).toBe(0);
  expect(lowest(random, 'tokens-orders')).toBeLessThan(18);
});

test('SIM-G01: above the rate the surplus is refused once the burst is spent', () => {
  const params = { 'website-rate': 20, 'method-rate': 10, 'method-burst': 10 };
  const trace = runGateway(params, [], { until: 60 });
  const passed = Number(last(trace, 'count')) - Number(last(trace, 'throttled'));
  expect(passed).toBeLessThanOrEqual(10 + 10 * 60);
  expect(passed).toBeGreaterThanOrEqual(10 * 59);
});

test('SIM-G02: a request refused by its key takes no token of method or account', () => {
  const params = { 'plan-rate': 1, 'plan-burst': 3, 'method-rate': 1, 'account-rate': 1 };
  const trace = runGateway(params, [send(0, 'big', 50)], { until: 0.6 });
  expect(paramsOf(trace, 'throttled-key')).toEqual([
    { client: 'big', request: 'b1', count: 47, method: 'books' },
  ]);
  expect(last(trace, 'tokens-books')).toBe(197);
  expect(last(trace, 'tokens-account')).toBe(4997);
  expect(last(trace, 'tokens-small')).toBe(3);
});

test('SIM-G02: methods have buckets of their own, the account is shared', () => {
  const params = { 'method-rate': 1, 'method-burst': 5, 'account-rate': 1, 'account-burst': 8 };
  const trace = runGateway({ ...params, 'plan-limits': false }, [
    send(0, 'website', 9),
    send(0, 'small', 9),
  ]);
  expect(paramsOf(trace, 'throttled-method')[0]).toMatchObject({ client: 'website', count: 4 });
  expect(paramsOf(trace, 'throttled-account')[0]).toMatchObject({ client: 'small', count: 6 });
});

test('SIM-G02: another API can use up the account', () => {
  const params = { 'account-rate': 1, 'account-burst': 10 };
  const trace = runGateway(params, [on(1, 'other-api', 'api', { count: 30 }), send(1, 'mobile')]);
  expect(paramsOf(trace, 'other-api-called')).toEqual([{ count: 30, passed: 10, account: 0 }]);
  expect(paramsOf(trace, 'throttled-account')).toHaveLength(1);
  expect(last(trace, 'backend-calls')).toBe(0);
});

test('SIM-G03: the quota of a key ends with its period, its offset with the first', () => {
  const params = { quota: 10, 'quota-offset': 4, 'period-left': 20 };
  const waves = [5, 10, 25, 30].map((at) => send(at, 'big', 8));
  const trace = runGateway(params, [...waves, send(6, 'small')], { until: 40 });
  expect(paramsOf(trace, 'passed-with-key').map(({ client, count }) => [client, count])).toEqual([
    ['big', 6],
    ['small', 1],
    ['big', 8],
    ['big', 2],
  ]);
  expect(paramsOf(trace, 'quota-exceeded').map(({ count, used }) => [count, used])).toEqual([
    [2, 6],
    [8, 6],
    [6, 10],
  ]);
  expect(momentsOf(trace, 'quota-reset')).toEqual([20]);
  expect(last(trace, 'metered-big')).toBe(16);
});

test('SIM-G03: what a quota refuses takes no token, and an overshoot slips through', () => {
  const trace = runGateway({ quota: 5, overshoot: 2, 'plan-rate': 1 }, [send(0, 'big', 9)], {
    until: 0.6,
  });
  expect(last(trace, 'metered-big')).toBe(7);
  expect(last(trace, 'tokens-big')).toBe(3);
  expect(last(trace, 'quota-exceeded')).toBe(2);
});

test('SIM-G04: a missing key and a revoked one are 403, metered for nobody', () => {
  const trace = runGateway({}, [
    on(0, 'forget-key', 'partner', { partner: 'small' }),
    on(0, 'revoke-key', 'plan', { partner: 'big' }),
    send(1, 'small', 3),
    send(1, 'big', 4),
    send(1, 'website'),
    on(3, 'restore-key', 'plan', { partner: 'big' }),
    send(4, 'big'),
  ]);
  expect(paramsOf(trace, 'key-missing')).toEqual([{ client: 'small', request: 's1', count: 3 }]);
  expect(paramsOf(trace, 'key-invalid')).toEqual([{ client: 'big', request: 'b1', count: 4 }]);
  expect(last(trace, 'forbidden')).toBe(7);
  expect(last(trace, 'metered-small')).toBe(0);
  expect(last(trace, 'metered-big')).toBe(1);
  expect(last(trace, 'backend-calls')).toBe(2);
});

test('SIM-G05: the cache answers without the backend, and the request still counts', () => {
  const waves = [0, 2, 4, 6, 8, 10].map((at) => send(at, 'small'));
  const trace = runGateway({ 'cache-ttl': 300 }, waves, { until: 20 });
  const hits = Number(last(trace, 'cache-hits'));
  expect(hits).toBeGreaterThan(0);
  expect(last(trace, 'backend-calls')).toBe(6 - hits);
  expect(last(trace, 'metered-small')).toBe(6);
  expect(last(trace, 'count')).toBe(6);
  expect(last(runGateway({}, waves, { until: 20 }), 'cache-hits')).toBe(0);
});

test('SIM-G05: a response is gone when its time to live is over', () => {
  const waves = Array.from({ length: 8 }, (_, index) => send(index * 11, 'small'));
  expect(last(runGateway({ 'cache-ttl': 10 }, waves, { until: 100 }), 'cache-hits')).toBe(0);
});

test('SIM-G06: slower than the timeout is 504 at the timeout, and the backend works on', () => {
  const trace = runGateway(
    {},
    [on(0, 'slow-backend', 'orders', { seconds: 35 }), send(1, 'website', 2)],
    { until: 60 },
  );
  expect(momentsOf(trace, 'timed-out')[0]).toBeCloseTo(1.3 + 29, 6);
  expect(momentsOf(trace, 'late-answer')[0]).toBeCloseTo(1.3 + 35.6, 6);
  expect(last(trace, 'timeouts')).toBe(2);
  expect(last(trace, 'answered')).toBe(0);
  expect(last(trace, 'backend-calls')).toBe(2);
  expect(last(trace, 'backend-working')).toBe(0);
});

test('SIM-G06: an answer just within the timeout is an answer', () => {
  const took = (work: number) => runGateway({ work, timeout: 1 }, [send(0, 'website')]);
  expect(last(took(400), 'answered')).toBe(1);
  expect(last(took(410), 'timeouts')).toBe(1);
});

test('SIM-G07: a silent connection ends after 10 minutes, a push starts them again', () => {
  const silent = runGateway({}, [open(0)], { until: 1300 });
  expect(momentsOf(silent, 'closed-idle')[0]).toBeCloseTo(600.3, 6);
  const pushed = runGateway({}, [open(0), push(500)], { until: 1300 });
  expect(momentsOf(pushed, 'closed-idle')[0]).toBeCloseTo(1100.1, 6);
});

test('SIM-G07: a busy connection ends after 2 hours', () => {
  const trace = runGateway({}, [open(0, 540)], { until: 7300 });
  expect(momentsOf(trace, 'closed-lifetime')).toEqual([7200.3]);
  expect(momentsOf(trace, 'closed-idle')).toEqual([]);
  expect(paramsOf(trace, 'message-received')).toHaveLength(13);
});

test('SIM-G07: a push to a closed connection is 410, and its ID is deleted', () => {
  const trace = runGateway(
    {},
    [open(0), open(1), { at: 5, command: 'close-connection' }, push(10), push(20)],
    { until: 30 },
  );
  expect(paramsOf(trace, 'push-gone')).toEqual([{ push: 'p1', id: 'c1' }]);
  expect(paramsOf(trace, 'id-deleted')).toEqual([{ push: 'p1', id: 'c1' }]);
  expect(paramsOf(trace, 'pushed')).toEqual([
    { push: 'p2', id: 'c2' },
    { push: 'p3', id: 'c2' },
  ]);
});

test('SIM-G07: sizes: 128 KB in frames of 32 KB is fine, more closes with 1009, a push is 413', () => {
  const trace = runGateway({}, [
    open(0),
    message(1, 128),
    push(2, 129),
    message(3, 33, 33),
    open(5),
    message(6, 129),
  ]);
  expect(paramsOf(trace, 'message-received')).toHaveLength(1);
  expect(paramsOf(trace, 'push-too-large')).toMatchObject([{ kilobytes: 129, most: 128 }]);
  expect(paramsOf(trace, 'closed-frame')).toEqual([
    { id: 'c1', kilobytes: 33, most: 32, close: 1009 },
  ]);
  expect(paramsOf(trace, 'closed-message')).toEqual([
    { id: 'c2', kilobytes: 129, most: 128, close: 1009 },
  ]);
  expect(last(trace, 'connections')).toBe(0);
});

test('connections, messages and pushes take tokens of the account', () => {
  const params = { 'account-rate': 1, 'account-burst': 2 };
  const trace = runGateway(params, [
    open(0),
    message(0.35, 1),
    message(0.4, 1),
    open(0.5),
    push(0.6),
  ]);
  expect(paramsOf(trace, 'message-received')).toHaveLength(1);
  for (const code of ['push-refused', 'message-refused', 'connect-refused']) {
    expect(paramsOf(trace, code), code).toHaveLength(1);
  }
});

test('what cannot be done is logged', () => {
  const trace = runGateway({}, [push(1), message(2, 1), { at: 3, command: 'close-connection' }]);
  expect(trace.log.map(({ code }) => code)).toEqual([
    'nothing-to-push',
    'no-connection',
    'no-connection',
  ]);
});

test('metrics are reported once a minute, without saying whose requests they were', () => {
  const params = { 'website-rate': 1, 'small-rate': 0.5, timeout: 1, work: 2000 };
  const trace = runGateway(params, [send(30, 'big', 15)], { until: 125 });
  expect(momentsOf(trace, 'reported')).toEqual([60, 120]);
  const [first] = paramsOf(trace, 'reported');
  expect(Object.keys(first!)).toEqual(['count', 'refused', 'failed']);
  expect(first).toMatchObject({ refused: 5 });
});

test('a new rate replaces the old one at once', () => {
  const change = { at: 10, command: 'change-rate', args: { client: 'website', rate: 0 } };
  const trace = runGateway({ 'website-rate': 1 }, [change], { until: 60 });
  expect(last(trace, 'count')).toBe(10);
});

const rate = fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10);
const params = fc.record({
  'website-rate': rate,
  'mobile-rate': rate,
  'small-rate': rate,
  'big-rate': rate,
  arrivals: fc.constantFrom('even', 'random'),
  'plan-limits': fc.boolean(),
  'plan-rate': fc.integer({ min: 1, max: 5 }),
  'plan-burst': fc.integer({ min: 1, max: 10 }),
  quota: fc.constantFrom(0, 5, 40),
  'quota-period': fc.constantFrom('DAY', 'WEEK', 'MONTH'),
  'quota-offset': fc.constantFrom(0, 3),
  overshoot: fc.constantFrom(0, 2),
  'period-left': fc.constantFrom(10, 30, 86_400),
  'method-rate': fc.integer({ min: 1, max: 10 }),
  'method-burst': fc.integer({ min: 1, max: 30 }),
  'account-rate': fc.integer({ min: 1, max: 20 }),
  'account-burst': fc.integer({ min: 1, max: 40 }),
  work: fc.constantFrom(200, 3000),
  timeout: fc.constantFrom(1, 3, 29),
  'cache-ttl': fc.constantFrom(0, 20),
});
const client = fc.constantFrom('website', 'mobile', 'small', 'big');
const partner = fc.constantFrom('small', 'big');
const anyCommand = fc.oneof(
  fc.record({
    command: fc.constant('send'),
    args: fc.record({ client, count: fc.integer({ min: 1, max: 60 }) }),
  }),
  fc.record({ command: fc.constant('change-rate'), args: fc.record({ client, rate }) }),
  fc.record({
    command: fc.constant('other-api'),
    args: fc.record({
      part: fc.constant('api'),
      count: fc.integer({ min: 1, max: 50 }),
      seconds: fc.integer({ min: 1, max: 3 }),
    }),
  }),
  fc.record({
    command: fc.constant('forget-key'),
    args: fc.record({ part: fc.constant('partner'), partner }),
  }),
  fc.record({
    command: fc.constantFrom('revoke-key', 'restore-key'),
    args: fc.record({ part: fc.constant('plan'), partner }),
  }),
  fc.record({
    command: fc.constant('slow-backend'),
    args: fc.record({ part: fc.constant('orders'), seconds: fc.integer({ min: 1, max: 40 }) }),
  }),
  fc.constant({ command: 'restore-backend', args: { part: 'orders' } }),
  fc.record({
    command: fc.constant('open-connection'),
    args: fc.record({ every: fc.constantFrom(0, 10, 540) }),
  }),
  fc.constant({ command: 'close-connection', args: {} }),
  fc.record({
    command: fc.constant('send-message'),
    args: fc.record({ kilobytes: fc.constantFrom(1, 128, 129), frame: fc.constantFrom(32, 33) }),
  }),
  fc.record({
    command: fc.constant('push'),
    args: fc.record({ kilobytes: fc.constantFrom(1, 200) }),
  }),
);
const anyCommands = (until: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: until * 20 }), anyCommand)
      .map(([at, given]): RunCommand => ({ at: at / 20, ...given })),
    { maxLength: 14 },
  );

const counters = [
  'count',
  'answered',
  'throttled',
  'quota-exceeded',
  'forbidden',
  'timeouts',
  'cache-hits',
  'backend-calls',
  'metered-small',
  'metered-big',
  'delivered',
  'gone',
];

test('whatever is done to it, every law holds at every event, and counters only grow', () => {
  fc.assert(
    fc.property(params, anyCommands(40), fc.integer(), (given, commands, seed) => {
      const trace = runGateway(given, commands, { until: 60, seed });
      for (const metric of counters) {
        const values = trace.metrics[metric]!.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
      expect(highest(trace, 'tokens-account')).toBeLessThanOrEqual(given['account-burst']);
      expect(lowest(trace, 'tokens-account')).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 40 },
  );
});

test('over hours every connection ends in time', () => {
  fc.assert(
    fc.property(anyCommands(9000), fc.integer(), (commands, seed) => {
      const calls = commands.filter(({ command }) => command !== 'change-rate');
      const trace = runGateway({}, calls, { until: 18_000, seed });
      expect(last(trace, 'connections')).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('slices of any size give the trace of the whole', () => {
  const commands = [send(1, 'big', 30), open(2), push(3), send(4.5, 'website', 7)];
  const run = {
    model: 'api-gateway',
    seed: 3,
    params: { arrivals: 'random', quota: 20, 'period-left': 10 },
    commands,
  };
  const sliced = openRun(lawfulApiGateway, run);
  for (let cut = 0; cut <= 30; cut += 0.37) sliced.advance(seconds(cut));
  sliced.advance(seconds(30));
  expect(sliced.trace()).toEqual(simulate(lawfulApiGateway, run, seconds(30)));
});

test('a fault of the backend does not change when requests come', () => {
  const random = { arrivals: 'random', 'website-rate': 3 };
  const arrivals = (trace: Trace) => momentsOf(trace, 'passed');
  const slow = runGateway(random, [on(2, 'slow-backend', 'orders', { seconds: 9 })]);
  expect(arrivals(slow)).toEqual(arrivals(runGateway(random)));
});

test('refuses an offset larger than the quota', () => {
  expect(() => runGateway({ quota: 10, 'quota-offset': 11 })).toThrow(
    'model api-gateway: params: the offset of 11 is larger than the quota of 10.',
  );
});
