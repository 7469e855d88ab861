import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import { readTrace } from '../reading';
import type { RunCommand, Value } from '../run';
import { seconds, toSeconds } from '../time';
import type { Trace } from '../trace';
import { lawfulServerless } from './lawful-models';
import { serverlessNetwork } from './serverless-network';

type Params = Readonly<Record<string, Value>>;

function run(
  params: Params,
  commands: readonly RunCommand[],
  { until = 60, seed = 1 }: { until?: number; seed?: number } = {},
): Trace {
  const value = { model: 'serverless', seed, params, commands };
  return simulate(lawfulServerless, value, seconds(until), { check: true });
}

const command = (
  at: number,
  id: string,
  part?: string,
  args: Readonly<Record<string, Value>> = {},
): RunCommand => ({ at, command: id, args: { ...(part !== undefined && { part }), ...args } });
const send = (at: number, count = 1, kind = 'order') =>
  command(at, 'send', undefined, { count, kind });

const quiet = { rate: 0, look: 300 };
const last = (trace: Trace, metric: string) => readTrace(trace, { read: 'metric', metric });
const highest = (trace: Trace, metric: string) => readTrace(trace, { read: 'highest', metric });
const lowest = (trace: Trace, metric: string) => readTrace(trace, { read: 'lowest', metric });
const count = (trace: Trace, code: string) => readTrace(trace, { read: 'count', of: { code } });
const entries = (trace: Trace, code: string) => trace.log.filter((entry) => entry.code === code);
const momentOf = (trace: Trace, code: string) => toSeconds(entries(trace, code)[0]!.at);
const paramsOf = (trace: Trace, code: string) => entries(trace, code).map(({ params }) => params);

test('SIM-G01: the bucket of the stage splits every wave as the sheet says', () => {
  const waves = [send(0, 250), send(0.5, 60), send(1, 40), send(1.5, 100), send(4, 500)];
  const limits = { ...quiet, 'api-rate': 100, 'api-burst': 200 };
  const trace = run({ ...limits, work: 50, concurrency: 10 }, waves, { until: 5 });
  const split = paramsOf(trace, 'wave-split').map(({ passed, refused }) => [passed, refused]);
  expect(split).toEqual([
    [200, 50],
    [50, 10],
    [40, 0],
    [60, 40],
    [200, 300],
  ]);
});

test('SIM-G06: an answer at the very end of the timeout still counts, a later one is 504', () => {
  const onTime = run({ ...quiet, work: 28_000 }, [send(1)]);
  expect(last(onTime, 'answers-201')).toBe(1);
  const late = run({ ...quiet, work: 28_050 }, [send(1)]);
  expect(last(late, 'answers-504')).toBe(1);
  expect(momentOf(late, 'timed-out')).toBeCloseTo(1.15 + 29);
  expect(last(late, 'stored')).toBe(1);
  expect(paramsOf(late, 'late-answer')).toEqual([{ request: 'r1', seconds: 29.1, reply: 201 }]);
});

const both = (at: number, id: string, args = {}) => [
  command(at, id, 'task-a', args),
  command(at, id, 'task-c', args),
];

const failures: readonly {
  what: string;
  before: readonly RunCommand[];
  params?: Params;
  kind?: string;
  status: number;
  /** Seconds from sending to the answer. */
  after: number;
  worked: number;
}[] = [
  { what: 'nothing', before: [], status: 201, after: 1.6, worked: 1 },
  { what: 'an unknown path', before: [], kind: 'unknown-path', status: 403, after: 0.3, worked: 0 },
  { what: 'a large body', before: [], kind: 'too-large', status: 413, after: 0.3, worked: 0 },
  {
    what: 'the limit',
    before: [send(1, 2)],
    params: { 'api-rate': 1, 'api-burst': 2 },
    status: 429,
    after: 0.3,
    worked: 2,
  },
  {
    what: 'one entrance',
    before: [command(0, 'cut-link', 'eni-a')],
    status: 201,
    after: 1.6,
    worked: 1,
  },
  {
    what: 'both entrances',
    before: [command(0, 'cut-link', 'eni-a'), command(0, 'cut-link', 'eni-c')],
    status: 504,
    after: 0.3,
    worked: 0,
  },
  {
    what: 'the security group of the load balancer',
    before: [command(0, 'close-balancer', 'alb')],
    status: 504,
    after: 29.3,
    worked: 0,
  },
  { what: 'every task', before: both(0, 'kill-task'), status: 503, after: 0.7, worked: 0 },
  { what: 'tasks that hang', before: both(0, 'hang-task'), status: 504, after: 29.3, worked: 1 },
  {
    what: 'slow tasks',
    before: both(0, 'slow-tasks', { seconds: 40 }),
    status: 504,
    after: 29.3,
    worked: 1,
  },
  {
    what: 'the role',
    before: [command(0, 'deny-role', 'role')],
    status: 500,
    after: 1.6,
    worked: 1,
  },
  {
    what: 'the routes',
    before: both(0, 'break-route'),
    params: { 'call-attempts': 1 },
    status: 500,
    after: 6.2,
    worked: 1,
  },
  {
    what: 'the routes, and a code that waits too long',
    before: both(0, 'break-route'),
    params: { 'call-attempts': 1, 'call-timeout': 40 },
    status: 504,
    after: 29.3,
    worked: 1,
  },
  {
    what: 'the table',
    before: [command(0, 'throttle-table', 'table', { capacity: 0 })],
    status: 500,
    after: 2.7,
    worked: 1,
  },
];

test.each(failures)('without $what the client sees $status', (failure) => {
  const { before, params = {}, kind = 'order', status, after, worked } = failure;
  const trace = run({ ...quiet, ...params }, [...before, send(1, 1, kind)]);
  const answer = entries(trace, 'answered')[0]!;
  expect(answer.params['status']).toBe(status);
  expect(answer.params['took']).toBeCloseTo(after * 1000);
  expect(highest(trace, 'backend-working')).toBe(worked);
  expect(last(trace, 'in-flight')).toBe(0);
});

test('the request that a dying task holds is lost, the next goes elsewhere', () => {
  const held = run({ ...quiet, work: 3000 }, [
    send(1),
    command(2, 'kill-task', 'task-a'),
    send(2.5),
  ]);
  expect(paramsOf(held, 'answered').map(({ request, status }) => [request, status])).toEqual([
    ['r1', 502],
    ['r2', 201],
  ]);
  expect(paramsOf(held, 'picked')[1]).toMatchObject({ zone: 'task-c', targets: 1 });
  expect(last(held, 'stored')).toBe(1);
});

test('a call that has reached the table stays stored although its task dies', () => {
  const trace = run(quiet, [send(1), command(2, 'kill-task', 'task-a')]);
  expect(last(trace, 'stored')).toBe(1);
  expect(last(trace, 'answers-502')).toBe(1);
});

test('SIM-V05: only tasks in the subnet without the route fail, and NAT would carry them', () => {
  const broken = [command(0, 'break-route', 'task-a')];
  const params = { rate: 2, 'call-attempts': 1, concurrency: 10 };
  const trace = run(params, broken);
  expect(paramsOf(trace, 'call-lost').every(({ zone }) => zone === 'task-a')).toBe(true);
  expect(paramsOf(trace, 'call-lost')[0]).toMatchObject({ reason: 'no-route' });
  const [good, bad] = [last(trace, 'answers-201') as number, last(trace, 'answers-500') as number];
  expect(Math.abs(good - bad)).toBeLessThanOrEqual(12);
  const around = run({ ...params, nat: true }, [
    ...broken,
    ...[5.1, 5.2, 5.3, 5.4].map((at) => send(at)),
  ]);
  const through = (code: string) => new Set(paramsOf(around, code).map((said) => said['through']));
  expect(last(around, 'answers-500')).toBe(0);
  expect(through('call-through-nat')).toEqual(new Set(['nat, igw']));
  expect(through('call-through-endpoint')).toEqual(new Set(['vpce-dynamodb']));
});

test('the ways are those of the run’s network: an edited network breaks the same way', () => {
  const closed = {
    ...serverlessNetwork,
    securityGroups: serverlessNetwork.securityGroups.map((group) =>
      group.id === 'task-sg' ? { ...group, outbound: [] } : group,
    ),
  };
  const value = {
    model: 'serverless',
    seed: 1,
    params: quiet,
    commands: [send(1)],
    config: closed,
  };
  const trace = simulate(lawfulServerless, value, seconds(60), { check: true });
  expect(paramsOf(trace, 'call-lost')[0]).toMatchObject({ reason: 'no-rule-allows' });
  expect(entries(trace, 'call-lost')[0]!.rule).toBe('SIM-S01');
  expect(last(trace, 'answers-500')).toBe(1);
});

test('a network without a part of the way is refused', () => {
  const interfaces = serverlessNetwork.interfaces.filter(({ id }) => id !== 'task-c');
  const config = { ...serverlessNetwork, interfaces };
  const value = { model: 'serverless', seed: 1, config };
  expect(() => simulate(lawfulServerless, value, 1)).toThrow(
    '"task-c" is no address and names nothing here.',
  );
});

test('SIM-E06: a task that hangs is found after two failed checks and replaced', () => {
  const trace = run({ rate: 1, minimum: 4 }, [command(10, 'hang-task', 'task-a')], { until: 450 });
  const found = momentOf(trace, 'target-unhealthy') - 10;
  expect(found).toBeGreaterThan(30);
  expect(found).toBeLessThanOrEqual(60);
  expect(count(trace, 'task-started')).toBe(1);
  expect(momentOf(trace, 'requests-cut') - momentOf(trace, 'task-draining')).toBeCloseTo(300);
  const stopped = momentOf(trace, 'containers-killed') - momentOf(trace, 'requests-cut');
  expect(stopped).toBeCloseTo(30);
  expect(last(trace, 'healthy')).toBe(4);
});

test('SIM-E02: a deployment keeps its bounds and, with draining, every order', () => {
  const trace = run({ work: 3000, concurrency: 5 }, [command(5, 'deploy')], { until: 120 });
  expect(lowest(trace, 'healthy')).toBe(4);
  expect(highest(trace, 'running')).toBeLessThanOrEqual(8);
  expect(count(trace, 'deployment-completed')).toBe(1);
  expect(last(trace, 'success')).toBe(100);
});

test('S01: without load the minimum stays, with much load the maximum holds', () => {
  const busy = [command(5, 'change-rate', undefined, { rate: 8 })];
  const most = run({ maximum: 6, look: 10 }, busy, { until: 60 });
  expect(highest(most, 'desired')).toBe(6);
  expect(count(most, 'held-at-maximum')).toBe(1);
  const idle = [command(5, 'change-rate', undefined, { rate: 0 })];
  const least = run({ minimum: 3, look: 10 }, idle, { until: 130 });
  expect(last(least, 'desired')).toBe(3);
  expect(last(least, 'running')).toBe(3);
  expect(count(least, 'held-at-minimum')).toBe(1);
});

test('a range given by hand moves the desired count at once', () => {
  const scaled = run({ look: 300 }, [
    command(5, 'scale', undefined, { minimum: 6, maximum: 8 }),
    command(8, 'scale', undefined, { minimum: 9, maximum: 3 }),
  ]);
  expect(last(scaled, 'desired')).toBe(6);
  expect(last(scaled, 'healthy')).toBe(6);
  expect(paramsOf(scaled, 'capacity-refused')).toEqual([{ minimum: 9, maximum: 3 }]);
});

test('parameters that contradict each other are refused', () => {
  expect(() => run({ minimum: 5, maximum: 4 }, [])).toThrow(
    'the minimum capacity is 5 and the maximum 4. Give a maximum of at least the minimum.',
  );
});

test('what is done twice changes nothing the second time', () => {
  const again = ['break-route', 'restore-route'].flatMap((id, index) => [
    command(index, id, 'task-a'),
    command(index, id, 'task-a'),
  ]);
  const trace = run(quiet, [
    ...again,
    command(3, 'open-balancer', 'alb'),
    command(3, 'restore-link', 'eni-a'),
    command(3, 'allow-role', 'role'),
    command(3, 'restore-table', 'table'),
    send(5),
  ]);
  expect(paramsOf(trace, 'already-so').map(({ part }) => part)).toEqual([
    'task-a',
    'task-a',
    'alb',
    'eni-a',
    'role',
    'table',
  ]);
  expect(last(trace, 'answers-201')).toBe(1);
});

test('everything can be mended again', () => {
  const parts = [
    ['close-balancer', 'open-balancer', 'alb'],
    ['cut-link', 'restore-link', 'eni-a'],
    ['cut-link', 'restore-link', 'eni-c'],
    ['deny-role', 'allow-role', 'role'],
    ['throttle-table', 'restore-table', 'table'],
    ['break-route', 'restore-route', 'task-a'],
  ] as const;
  const commands = parts.flatMap(([off, on, part]) => [
    command(1, off, part),
    command(2, on, part),
  ]);
  const trace = run(quiet, [...commands, send(3), send(3.5)]);
  expect(last(trace, 'answers-201')).toBe(2);
});

test('a fault does not change when shoppers order', () => {
  const params = { arrivals: 'random' };
  const calm = run(params, [], { seed: 5 });
  const faulty = run(params, [command(9, 'kill-task', 'task-c')], { seed: 5 });
  expect(faulty.metrics['sent']).toEqual(calm.metrics['sent']);
});

const parts: Readonly<Record<string, readonly (string | undefined)[]>> = {
  send: [undefined],
  'change-rate': [undefined],
  'kill-task': ['task-a', 'task-c'],
  'hang-task': ['task-a', 'task-c'],
  'slow-tasks': ['task-a', 'task-c'],
  'break-route': ['task-a', 'task-c'],
  'restore-route': ['task-a', 'task-c'],
  'close-balancer': ['alb'],
  'open-balancer': ['alb'],
  'cut-link': ['eni-a', 'eni-c'],
  'restore-link': ['eni-a', 'eni-c'],
  'deny-role': ['role'],
  'allow-role': ['role'],
  'throttle-table': ['table'],
  'restore-table': ['table'],
  scale: [undefined],
  deploy: [undefined],
};

const anyCommand = fc
  .constantFrom(...Object.keys(parts))
  .chain((id) =>
    fc.record({
      at: fc.integer({ min: 0, max: 60 }),
      id: fc.constant(id),
      part: fc.constantFrom(...parts[id]!),
    }),
  )
  .map(({ at, id, part }) => command(at, id, part, id === 'change-rate' ? { rate: 3 } : {}));

const anyParams = fc.record({
  rate: fc.constantFrom(0, 0.5, 2),
  arrivals: fc.constantFrom('even', 'random'),
  retries: fc.integer({ min: 0, max: 2 }),
  idempotent: fc.boolean(),
  'api-burst': fc.constantFrom(1, 20),
  work: fc.constantFrom(100, 1500, 40_000),
  concurrency: fc.integer({ min: 1, max: 3 }),
  look: fc.constantFrom(10, 60),
  'deregistration-delay': fc.constantFrom(0, 30),
  'call-timeout': fc.constantFrom(2, 40),
  'table-capacity': fc.constantFrom(0, 1),
  receipts: fc.constantFrom('none', 'inside', 'queue'),
  nat: fc.boolean(),
});

test('whatever is done, the laws hold, counters never fall, and in the end all is answered', () => {
  const counters = ['sent', 'answered', 'stored', 'table-refusals', 'receipts', 'answers-504'];
  fc.assert(
    fc.property(
      anyParams,
      fc.array(anyCommand, { maxLength: 9 }),
      fc.integer(),
      (params, commands, seed) => {
        const calm = command(60, 'change-rate', undefined, { rate: 0 });
        const trace = run(params, [...commands, calm], { until: 160, seed });
        expect(last(trace, 'in-flight')).toBe(0);
        for (const metric of counters) {
          const values = trace.metrics[metric]!.map(({ value }) => value);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 12 },
  );
});
