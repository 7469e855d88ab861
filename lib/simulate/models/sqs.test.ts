import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import { paramsInOrder, readTrace } from '../reading';
import type { RunCommand, Value } from '../run';
import { seconds, toSeconds } from '../time';
import { lawfulSqs } from './lawful-models';
import { randomSqsRun } from './sqs-random-run';

const run = (
  params: Readonly<Record<string, Value>>,
  until: number,
  commands: readonly RunCommand[] = [],
) =>
  simulate(lawfulSqs, { model: 'sqs', seed: 7, params, commands }, seconds(until), { check: true });

/** Nobody orders; one worker takes what the commands send. */
const quiet = { rate: 0, workers: 1, disorder: 0 };
const send = (at: number, count = 1, group = 0): RunCommand => ({
  at,
  command: 'send',
  args: { count, group },
});
const kill = (at: number, part: string): RunCommand => ({ at, command: 'kill', args: { part } });

test('holds its laws at every event of any run', () => {
  fc.assert(
    fc.property(randomSqsRun, (random) => {
      const trace = simulate(lawfulSqs, random, seconds(75), { check: true });
      expect(trace.events).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
}, 20_000);

test('gives a dead worker’s message to another when the timeout is over, counting the receive', () => {
  const trace = run({ ...quiet, workers: 2 }, 60, [send(1), kill(2, 'worker-1')]);
  expect(paramsInOrder(trace, { code: 'killed-holding' }, 'held')).toEqual([1]);
  expect(readTrace(trace, { read: 'first-at', of: { code: 'timeout-over' } })).toBe(31.2);
  expect(trace.log.find(({ code }) => code === 'received-again')).toMatchObject({
    at: seconds(31.2),
    params: { worker: 'worker-2', message: 'm1', count: 2 },
  });
  expect(readTrace(trace, { read: 'metric', metric: 'done' })).toBe(1);
});

test('delivers a poisonous message three times and moves it with the fourth receive', () => {
  const params = { ...quiet, visibility: 5, 'max-receives': 3 };
  const trace = run(params, 60, [{ at: 0, command: 'send-poison' }]);
  const receives = trace.log.filter(({ code }) => code.startsWith('received'));
  expect(receives.map((entry) => entry.params['count'])).toEqual([1, 2, 3]);
  expect(readTrace(trace, { read: 'count', of: { code: 'poison-failed' } })).toBe(3);
  const moved = trace.log.filter(({ code }) => code === 'dead-lettered');
  expect(moved).toHaveLength(1);
  const fourth = receives[2]!.at + seconds(5);
  expect(moved[0]?.at).toBe(fourth);
  expect(readTrace(trace, { read: 'metric', metric: 'in-dlq' })).toBe(1);
});

test('brings a message back from the dead-letter queue after the repair', () => {
  const params = { ...quiet, visibility: 5, 'max-receives': 1 };
  const trace = run(params, 60, [
    { at: 0, command: 'send-poison' },
    { at: 20, command: 'repair' },
    { at: 21, command: 'redrive' },
  ]);
  expect(paramsInOrder(trace, { code: 'received' }, 'count')).toEqual([1, 1]);
  expect(readTrace(trace, { read: 'metric', metric: 'done' })).toBe(1);
  expect(readTrace(trace, { read: 'metric', metric: 'in-dlq' })).toBe(0);
});

test('repeats the work when the timeout is shorter, and not when it is extended', () => {
  const short = { ...quiet, workers: 2, visibility: 4, service: 10 };
  const repeated = run(short, 60, [send(1)]);
  expect(readTrace(repeated, { read: 'metric', metric: 'repeated' })).toBeGreaterThan(0);
  const ignored = { code: 'delete-ignored', where: { worker: 'worker-1' } };
  expect(readTrace(repeated, { read: 'count', of: ignored })).toBeGreaterThan(0);
  const extended = run({ ...short, heartbeat: true }, 60, [send(1)]);
  expect(readTrace(extended, { read: 'metric', metric: 'repeated' })).toBe(0);
  expect(readTrace(extended, { read: 'count', of: { code: 'timeout-over' } })).toBe(0);
});

test('makes one receipt however often a message comes, when the worker looks first', () => {
  const params = { rate: 1, workers: 3, duplicate: 50, visibility: 60 };
  const careless = run(params, 60);
  const careful = run({ ...params, idempotent: true }, 60);
  expect(readTrace(careless, { read: 'metric', metric: 'repeated' })).toBeGreaterThan(0);
  expect(readTrace(careful, { read: 'metric', metric: 'repeated' })).toBe(0);
  expect(readTrace(careful, { read: 'count', of: { code: 'received-copy' } })).toBeGreaterThan(0);
});

test('keeps a FIFO group waiting behind its message in flight while others go on', () => {
  const params = { ...quiet, kind: 'fifo', workers: 2, visibility: 20 };
  const trace = run(params, 60, [send(1, 2, 1), kill(2, 'worker-1'), send(3, 1, 2)]);
  const received = trace.log.filter(({ code }) => code.startsWith('received'));
  const what = received.map((entry) => [entry.params['message'], entry.params['count']]);
  expect(what).toEqual([
    ['m1', 1],
    ['m3', 1],
    ['m1', 2],
    ['m2', 1],
  ]);
  expect(readTrace(trace, { read: 'count', of: { code: 'group-blocked' } })).toBeGreaterThan(0);
});

test('swallows a repeated send on a FIFO queue and delivers it twice on a standard one', () => {
  const again = { ...quiet, resend: 100 };
  const works = (kind: string) => {
    const trace = run({ ...again, kind }, 60, [send(1)]);
    return readTrace(trace, { read: 'count', of: { code: 'deleted' } });
  };
  expect(works('standard')).toBe(2);
  expect(works('fifo')).toBe(1);
});

test('answers short polls empty although messages are there, and long polls never', () => {
  const params = { rate: 1, workers: 3, service: 0.5, disorder: 0 };
  const empty = (wait: number) => {
    const trace = run({ ...params, wait }, 120);
    return [
      readTrace(trace, { read: 'count', of: { code: 'empty-though-there' } }),
      readTrace(trace, { read: 'metric', metric: 'empty-receives' }),
    ].map(Number);
  };
  const [shortThere = 0, shortAll = 0] = empty(0);
  const [longThere = 0, longAll = 0] = empty(20);
  expect(shortThere).toBeGreaterThan(0);
  expect(longThere).toBe(0);
  expect(longAll).toBeLessThan(shortAll / 10);
});

test('refuses short polls at the cap and lets long polls wait', () => {
  const params = { rate: 5, workers: 4, service: 5, 'in-flight-cap': 2 };
  const short = run({ ...params, wait: 0 }, 30);
  const long = run({ ...params, wait: 20 }, 30);
  expect(readTrace(short, { read: 'count', of: { code: 'over-limit' } })).toBeGreaterThan(0);
  expect(readTrace(long, { read: 'count', of: { code: 'over-limit' } })).toBe(0);
  expect(readTrace(long, { read: 'highest', metric: 'in-flight' })).toBe(2);
});

test('ends a long poll once when its last moment finds only a message for the dead-letter queue', () => {
  const params = { workers: 6, wait: 1, visibility: 4, failure: 100, 'max-receives': 1 };
  const trace = run({ ...params, rate: 0.5, disorder: 0, latency: 20, service: 0.3 }, 60);
  expect(readTrace(trace, { read: 'count', of: { code: 'dead-lettered' } })).toBeGreaterThan(20);
});

test('shares messages among workers, but copies them for subscribers', () => {
  const trace = run({ rate: 1, workers: 3, 'fan-out': true, disorder: 0 }, 61);
  const worked = ['worker-1', 'worker-2', 'worker-3'].map((worker) =>
    Number(readTrace(trace, { read: 'count', of: { code: 'work-done', where: { worker } } })),
  );
  const done = Number(readTrace(trace, { read: 'metric', metric: 'done' }));
  expect(worked.reduce((sum, each) => sum + each)).toBe(done);
  expect(Math.min(...worked)).toBeGreaterThan(0);
  const stored = (queue: string) =>
    readTrace(trace, { read: 'count', of: { code: 'copy-stored', where: { queue } } });
  expect(stored('stock-queue')).toBe(60);
  expect(stored('email-queue')).toBe(60);
});

test('shortens the backlog faster with more workers', () => {
  const backlog = (workers: number) =>
    Number(readTrace(run({ rate: 2, workers }, 60), { read: 'metric', metric: 'visible' }));
  expect(backlog(2)).toBeGreaterThan(backlog(4));
  expect(backlog(6)).toBeLessThan(5);
});

test('forgets what outlives its retention, in flight or not', () => {
  const trace = run({ ...quiet, retention: 60, service: 100, visibility: 300 }, 120, [send(1, 2)]);
  expect(readTrace(trace, { read: 'count', of: { code: 'expired' } })).toBe(2);
  expect(readTrace(trace, { read: 'first-at', of: { code: 'expired' } })).toBe(61.2);
});

test('hides a delayed message until its delay is over', () => {
  const trace = run({ ...quiet, delay: 9 }, 30, [send(1)]);
  expect(readTrace(trace, { read: 'first-at', of: { code: 'delay-over' } })).toBe(10.2);
  expect(readTrace(trace, { read: 'first-at', of: { code: 'received' } })).toBe(10.2);
});

test('orders arrive at the same moments whatever breaks', () => {
  const arrivals = (params: Readonly<Record<string, Value>>, commands: readonly RunCommand[]) =>
    run({ rate: 2, arrivals: 'random', ...params }, 30, commands)
      .log.filter(({ code }) => code === 'stored')
      .map(({ at }) => toSeconds(at));
  const calm = arrivals({}, []);
  expect(arrivals({ failure: 50, duplicate: 30 }, [kill(5, 'worker-1')])).toEqual(calm);
});

test('says so when a command cannot be carried out', () => {
  const at = 2;
  const trace = run({ ...quiet, workers: 10 }, 5, [
    kill(at, 'worker-1'),
    kill(at, 'worker-1'),
    { at, command: 'restore', args: { part: 'worker-2' } },
    kill(at, 'email'),
    { at, command: 'add-worker' },
    { at, command: 'redrive' },
  ]);
  const codes = trace.log.filter((entry) => entry.at === seconds(at)).map(({ code }) => code);
  expect(codes).toEqual([
    'killed',
    'already-stopped',
    'already-running',
    'nobody-there',
    'no-room',
    'redrive-empty',
  ]);
});
