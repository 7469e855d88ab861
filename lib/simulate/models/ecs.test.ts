import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRun, simulate } from '../kernel';
import { readTrace } from '../reading';
import { rollingBounds } from '../rules/ecs-bounds';
import type { RunCommand, Value } from '../run';
import { seconds, toSeconds } from '../time';
import type { Trace } from '../trace';
import { lawfulEcs } from './lawful-models';

type Params = Readonly<Record<string, Value>>;

function runEcs(
  params: Params,
  commands: readonly RunCommand[],
  { until = 600, seed = 1 }: { until?: number; seed?: number } = {},
): Trace {
  const run = { model: 'ecs', seed, params, commands };
  return simulate(lawfulEcs, run, seconds(until), { check: true });
}

const deploy = (image = 'good', at = 5): RunCommand => ({ at, command: 'deploy', args: { image } });
const kill = (part: string, at = 5): RunCommand => ({ at, command: 'kill-task', args: { part } });
const bounds = (desired: number, minimum: number, maximum: number) => ({
  desired,
  'minimum-healthy': minimum,
  maximum,
});

const highest = (trace: Trace, metric: string) => readTrace(trace, { read: 'highest', metric });
const lowest = (trace: Trace, metric: string) => readTrace(trace, { read: 'lowest', metric });
const last = (trace: Trace, metric: string) => readTrace(trace, { read: 'metric', metric });
const count = (trace: Trace, code: string) => readTrace(trace, { read: 'count', of: { code } });
const momentsOf = (trace: Trace, code: string) =>
  trace.log.filter((entry) => entry.code === code).map(({ at }) => toSeconds(at));
const paramsOf = (trace: Trace, code: string) =>
  trace.log.filter((entry) => entry.code === code).map(({ params }) => params);

test.each([
  [4, 50, 200],
  [4, 100, 200],
  [2, 75, 200],
  [4, 100, 125],
  [10, 50, 150],
  [1, 0, 100],
  [5, 50, 100],
])('SIM-E02: a rolling update of %i tasks at %i/%i keeps its bounds and ends', (...setting) => {
  const trace = runEcs(bounds(...setting), [deploy()], { until: 1200 });
  const { lower, upper } = rollingBounds(...setting);
  expect(last(trace, 'lower')).toBe(lower);
  expect(highest(trace, 'total')).toBeLessThanOrEqual(upper);
  expect(lowest(trace, 'healthy')).toBeGreaterThanOrEqual(lower);
  expect(count(trace, 'deployment-completed')).toBe(1);
  expect(last(trace, 'fresh')).toBe(setting[0]);
});

test.each([
  [3, 100, 125],
  [4, 100, 100],
])('SIM-E03: %i tasks at %i/%i are stuck with a service event', (...setting) => {
  const trace = runEcs(bounds(...setting), [deploy()], { until: 3600 });
  expect(count(trace, 'deployment-stuck')).toBe(1);
  expect(last(trace, 'started')).toBe(setting[0]);
  expect(last(trace, 'stopped')).toBe(0);
});

test('SIM-E04: at 5/50/100 two stop first, at 4/100/200 four start first', () => {
  const stopsFirst = runEcs(bounds(5, 50, 100), [deploy()], { until: 8 });
  expect(count(stopsFirst, 'old-stopped-first')).toBe(2);
  expect(lowest(stopsFirst, 'healthy')).toBe(3);
  const startsFirst = runEcs(bounds(4, 100, 200), [deploy()], { until: 8 });
  expect(count(startsFirst, 'task-started')).toBe(4);
  expect(highest(startsFirst, 'total')).toBe(8);
});

test('SIM-E04: a single task at 0/100 stops first, with a brief outage', () => {
  const trace = runEcs(bounds(1, 0, 100), [deploy()]);
  expect(lowest(trace, 'healthy')).toBe(0);
  expect(last(trace, 'healthy')).toBe(1);
});

test('SIM-E01: a task that stops is replaced by a new one in its zone', () => {
  const trace = runEcs({}, [kill('tasks-c')]);
  expect(paramsOf(trace, 'container-ended')[0]).toMatchObject({ task: 't3', total: 3 });
  expect(paramsOf(trace, 'replacement-started')).toEqual([
    { task: 't5', revision: 7, zone: 'tasks-c', total: 4, desired: 4 },
  ]);
  expect(last(trace, 'healthy')).toBe(4);
});

test('SIM-E01: the desired count is reached from above and below, without a deployment', () => {
  const scale = (at: number, desired: number) => ({ at, command: 'scale', args: { desired } });
  const trace = runEcs({}, [scale(5, 7), scale(200, 2)]);
  expect(highest(trace, 'healthy')).toBe(7);
  expect(last(trace, 'total')).toBe(2);
  expect(count(trace, 'deploy-asked') as number).toBe(0);
});

test('SIM-E10: a lost zone is made up for in the other, and nothing moves back by itself', () => {
  const trace = runEcs({}, [
    { at: 5, command: 'lose-zone', args: { part: 'tasks-a' } },
    { at: 100, command: 'restore-zone', args: { part: 'tasks-a' } },
  ]);
  expect(lowest(trace, 'healthy')).toBe(2);
  expect(paramsOf(trace, 'replacement-started').map(({ zone }) => zone)).toEqual([
    'tasks-c',
    'tasks-c',
  ]);
  expect(last(trace, 'healthy')).toBe(4);
});

test('SIM-E10: a full EC2 cluster has no place, until slots are freed', () => {
  const trace = runEcs({ capacity: 'ec2' }, [
    { at: 3, command: 'fill-cluster' },
    deploy(),
    { at: 120, command: 'empty-cluster' },
  ]);
  expect(momentsOf(trace, 'no-instance-fits')).toEqual([6]);
  expect(momentsOf(trace, 'task-started')[0]).toBe(121);
  expect(count(trace, 'deployment-completed')).toBe(1);
});

test('SIM-E04: on a full cluster a minimum of 50 makes room by stopping first', () => {
  const trace = runEcs({ capacity: 'ec2', 'minimum-healthy': 50 }, [
    { at: 3, command: 'fill-cluster' },
    deploy(),
  ]);
  expect(lowest(trace, 'healthy')).toBe(2);
  expect(highest(trace, 'total')).toBe(4);
  expect(count(trace, 'deployment-completed')).toBe(1);
});

test('SIM-E05: without a load balancer a task counts 40 seconds after RUNNING', () => {
  const trace = runEcs({ health: 'none' }, [kill('tasks-a')]);
  const wait = momentsOf(trace, 'waited-healthy')[0]! - momentsOf(trace, 'task-running')[0]!;
  expect(wait).toBeCloseTo(40, 6);
});

test.each([
  [1, 30],
  [5, 150],
])('SIM-E06: %i successes make a new target healthy after %i seconds', (successes, wait) => {
  const trace = runEcs({ 'first-successes': successes }, [kill('tasks-a')]);
  const waited = momentsOf(trace, 'target-healthy')[0]! - momentsOf(trace, 'task-running')[0]!;
  expect(waited).toBeCloseTo(wait, 6);
});

test('SIM-E06: two failed checks make a target unhealthy after 60 seconds', () => {
  const trace = runEcs({ 'failing-checks': 100 }, [deploy('intermittent')], { until: 90 });
  const waited = momentsOf(trace, 'target-unhealthy')[0]! - momentsOf(trace, 'task-running')[0]!;
  expect(waited).toBeCloseTo(60, 6);
  expect(count(trace, 'sick-stopped')).toBe(4);
});

test('SIM-E05: in the grace period nobody acts on an unhealthy target', () => {
  const params = { 'failing-checks': 100, grace: 120, breaker: 'on' };
  const trace = runEcs(params, [deploy('intermittent')], { until: 200 });
  expect(count(trace, 'grace-ignores')).toBe(4);
  const running = momentsOf(trace, 'task-running')[0]!;
  expect(momentsOf(trace, 'failure-counted')[0]! - running).toBeCloseTo(120, 6);
  expect(momentsOf(trace, 'sick-stopped')[0]! - running).toBeGreaterThan(120);
});

test('SIM-E06: draining ends after the open requests, at most after the delay; SIGKILL follows', () => {
  const scaleIn = { at: 5, command: 'scale', args: { desired: 3 } };
  const stoppedAt = (params: Params) => {
    const trace = runEcs(params, [scaleIn]);
    return { trace, took: momentsOf(trace, 'task-stopped')[0]! - 6 };
  };
  const quick = stoppedAt({ 'open-requests': 20, exit: 5 });
  expect(quick.took).toBe(26);
  expect(count(quick.trace, 'target-drained')).toBe(1);
  const slow = stoppedAt({ 'open-requests': 600, exit: 180 });
  expect(slow.took).toBe(331);
  expect(paramsOf(slow.trace, 'requests-cut')).toEqual([{ task: 't1', seconds: 300 }]);
  expect(paramsOf(slow.trace, 'task-killed')).toEqual([{ task: 't1', seconds: 30 }]);
  expect(stoppedAt({ health: 'none', exit: 5 }).took).toBe(6);
});

test.each([
  [4, 'BOUNDED_PERCENT', 50, 3],
  [7, 'BOUNDED_PERCENT', 50, 4],
  [10, 'BOUNDED_PERCENT', 50, 5],
  [4, 'UNBOUNDED_PERCENT', 50, 2],
  [4, 'COUNT', 1, 1],
])('SIM-E07: %i tasks with %s %i fail a bad deployment at the failure number %i', (...given) => {
  const [desired, type, value, threshold] = given;
  const params = { desired, breaker: 'on', 'threshold-type': type, 'threshold-value': value };
  const trace = runEcs(params, [deploy('bad')]);
  expect(count(trace, 'failure-counted')).toBe(threshold);
  expect(paramsOf(trace, 'deployment-failed')).toEqual([
    { revision: 8, failures: threshold, threshold },
  ]);
  const failedAt = momentsOf(trace, 'deployment-failed')[0]!;
  expect(momentsOf(trace, 'task-started').every((at) => at < failedAt)).toBe(true);
  expect(last(trace, 'healthy')).toBe(desired);
});

test('SIM-E08: rollback brings back the last completed deployment', () => {
  const trace = runEcs({ ...bounds(4, 50, 100), breaker: 'rollback' }, [deploy('bad')]);
  expect(paramsOf(trace, 'rolled-back')).toEqual([{ from: 8, revision: 7 }]);
  expect(lowest(trace, 'healthy')).toBe(2);
  expect(last(trace, 'healthy')).toBe(4);
  expect(paramsOf(trace, 'deployment-completed')).toEqual([{ revision: 7 }]);
});

test('SIM-E08: resets hide intermittent failures from the breaker, without them they add up', () => {
  const params = { breaker: 'rollback', 'threshold-type': 'COUNT', 'threshold-value': 4 };
  const failed = (reset: boolean) =>
    runEcs({ ...params, 'reset-on-healthy': reset }, [deploy('intermittent')], {
      until: 300,
      seed: 2,
    });
  expect(count(failed(true), 'failures-reset')).toBeGreaterThan(1);
  expect(count(failed(true), 'deployment-failed')).toBe(0);
  expect(count(failed(false), 'deployment-failed')).toBe(1);
});

test('SIM-E08: what dies in the steady state trips nothing', () => {
  const kills = Array.from({ length: 20 }, (_, index) => kill('tasks-a', 5 + 60 * index));
  const trace = runEcs({ breaker: 'rollback' }, kills, { until: 1500 });
  expect(highest(trace, 'failures')).toBe(0);
  expect(last(trace, 'healthy')).toBe(4);
});

test('SIM-E11: attempts that fail to start come at growing intervals and never end', () => {
  const trace = runEcs(bounds(4, 50, 100), [deploy('bad')], { until: 7200 });
  const waits = paramsOf(trace, 'backing-off').map(({ seconds: wait }) => wait);
  expect(waits.slice(0, 8)).toEqual([10, 20, 40, 80, 160, 320, 640, 900]);
  expect(waits.length).toBeGreaterThan(10);
  expect(waits.slice(8).every((wait) => wait === 900)).toBe(true);
  expect(last(trace, 'healthy')).toBe(2);
});

test('SIM-E11: tasks that die after RUNNING are replaced without a wait', () => {
  const kills = Array.from({ length: 8 }, (_, index) => kill('tasks-a', 5 + 60 * index));
  const trace = runEcs({}, kills);
  const died = momentsOf(trace, 'container-ended');
  expect(momentsOf(trace, 'replacement-started')).toEqual(died.map((at) => at + 1));
  expect(count(trace, 'backing-off')).toBe(0);
});

test('SIM-E11: a new revision is tried at once, whatever failed before it', () => {
  const trace = runEcs({}, [deploy('bad'), deploy('good', 300)]);
  expect(momentsOf(trace, 'task-started').filter((at) => at > 300)[0]).toBe(301);
  expect(paramsOf(trace, 'deployment-completed')).toEqual([{ revision: 9 }]);
});

const settings = fc.record({
  desired: fc.integer({ min: 1, max: 8 }),
  'minimum-healthy': fc.integer({ min: 0, max: 20 }).map((step) => step * 5),
  maximum: fc.integer({ min: 20, max: 40 }).map((step) => step * 5),
  capacity: fc.constantFrom('fargate', 'ec2'),
  health: fc.constantFrom('load-balancer', 'none'),
  breaker: fc.constantFrom('off', 'on', 'rollback'),
  'reset-on-healthy': fc.boolean(),
  grace: fc.constantFrom(0, 90),
  'open-requests': fc.constantFrom(0, 20, 600),
});
const part = fc.constantFrom('tasks-a', 'tasks-c').map((zone) => ({ part: zone }));
const anyCommand = fc.oneof(
  fc.record({
    command: fc.constant('deploy'),
    args: fc.constantFrom('good', 'bad', 'intermittent').map((image) => ({ image })),
  }),
  fc.record({ command: fc.constant('scale'), args: fc.record({ desired: fc.nat(10) }) }),
  fc.record({
    command: fc.constantFrom('kill-task', 'lose-zone', 'restore-zone'),
    args: part,
  }),
  fc.record({ command: fc.constantFrom('fill-cluster', 'empty-cluster'), args: fc.constant({}) }),
);
const anyCommands = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 500 }), anyCommand).map(([at, given]) => ({ at, ...given })),
  { maxLength: 8 },
);

test('whatever is done to it, every law holds at every event, and counters only grow', () => {
  fc.assert(
    fc.property(settings, anyCommands, fc.integer(), (params, commands, seed) => {
      const slots = params.desired > 8 ? 4 : 3;
      const trace = runEcs({ ...params, slots }, commands, { seed });
      for (const metric of ['started', 'stopped']) {
        const values = trace.metrics[metric]!.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 120 },
  );
});

test('without faults a rolling update of a good image never leaves its bounds', () => {
  fc.assert(
    fc.property(settings, fc.integer(), (params, seed) => {
      const trace = runEcs({ ...params, slots: 4 }, [deploy()], { seed, until: 3000 });
      const { desired } = params;
      const { lower, upper } = rollingBounds(desired, params['minimum-healthy'], params.maximum);
      expect(lowest(trace, 'healthy')).toBeGreaterThanOrEqual(lower);
      expect(highest(trace, 'total')).toBeLessThanOrEqual(upper);
      const isStuck = count(trace, 'deployment-stuck') === 1;
      expect(isStuck).toBe(lower === desired && upper === desired);
      expect(count(trace, 'deployment-completed')).toBe(isStuck ? 0 : 1);
    }),
    { numRuns: 60 },
  );
});

test('slices of any size give the trace of the whole', () => {
  const run = { model: 'ecs', seed: 3, commands: [deploy('intermittent'), kill('tasks-a', 40)] };
  const open = openRun(lawfulEcs, run);
  for (let cut = 0; cut <= 300; cut += 7) open.advance(seconds(cut));
  open.advance(seconds(300));
  expect(open.trace()).toEqual(simulate(lawfulEcs, run, seconds(300)));
});

test('refuses more tasks than an EC2 cluster has slots', () => {
  expect(() => runEcs({ capacity: 'ec2', desired: 8, instances: 1, slots: 2 }, [])).toThrow(
    'model ecs: params: 8 tasks do not fit into 4 slots.',
  );
});
