import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { RunCommand, Value } from '../run';
import { seconds } from '../time';
import { lawfulEcs } from './lawful-models';
import { primary, type Ecs, type EcsContext, type EcsEvent } from './ecs-state';
import { startTask, stopTask } from './ecs-tasks';

const deploy = (image: string): RunCommand => ({ at: 5, command: 'deploy', args: { image } });

/** The model with one more thing done after each event of a kind; the run it is seen in. */
function runBroken(
  kind: EcsEvent['kind'],
  spoil: (state: Ecs, context: EcsContext) => void,
  {
    params = {},
    commands = [deploy('good')],
  }: { params?: Record<string, Value>; commands?: readonly RunCommand[] } = {},
) {
  const broken: typeof lawfulEcs = {
    ...lawfulEcs,
    on: (event, state, context) => {
      lawfulEcs.on(event, state, context);
      if (event.kind === kind) spoil(state, context);
    },
  };
  const run = { model: 'ecs', seed: 1, params, commands };
  return simulate(broken, run, seconds(300), { check: true });
}

test('a scheduler that starts beyond the upper bound is caught', () => {
  expect(() => runBroken('look', startTask, { params: { maximum: 100 } })).toThrow(
    'invariant total-within-upper-bound broke: 5 tasks, at most 4 allowed',
  );
});

test('a scheduler that stops one too many healthy tasks is caught', () => {
  const stopOne = (state: Ecs, context: EcsContext) => {
    const task = state.tasks.find(({ healthy }) => healthy);
    if (task !== undefined) stopTask(task, context);
  };
  expect(() => runBroken('look', stopOne)).toThrow(
    'invariant healthy-within-lower-bound broke: 3 healthy, at least 4 promised',
  );
});

test('a scheduler that starts more new tasks than wanted is caught', () => {
  const scaled = [{ at: 5, command: 'scale', args: { desired: 5 } }];
  expect(() => runBroken('look', startTask, { commands: scaled })).toThrow(
    'invariant no-more-new-than-wanted broke: 6 new tasks, at most 5 wanted',
  );
});

test('a task that counts as healthy before its checks is caught', () => {
  const tooEarly = (state: Ecs) => {
    for (const task of state.tasks) task.healthy = task.state !== 'STOPPED';
  };
  expect(() => runBroken('look', tooEarly)).toThrow('invariant healthy-tasks-pass-their-checks');
});

test('a task that comes back to life is caught', () => {
  const revive = (state: Ecs) => {
    const task = state.tasks.find((one) => one.state === 'STOPPED');
    task?.steps.push('RUNNING');
    if (task) task.state = 'RUNNING';
  };
  expect(() => runBroken('advance', revive)).toThrow('invariant states-go-forward broke: t1 went');
});

test('two tasks in one slot are caught', () => {
  const share = (state: Ecs) => {
    const [first, second] = state.tasks;
    second!.place = first!.place;
  };
  expect(() => runBroken('look', share, { params: { capacity: 'ec2' } })).toThrow(
    "invariant one-task-one-slot broke: t2 is in another's slot",
  );
});

test('a task that keeps its slot after it stopped is caught', () => {
  const keep = (state: Ecs) => {
    const gone = state.tasks.find((task) => task.state === 'STOPPED');
    const slots = state.instances.find((instance) => instance.slots.includes(null))?.slots;
    if (gone && slots) slots[slots.indexOf(null)] = gone.id;
  };
  expect(() => runBroken('advance', keep, { params: { capacity: 'ec2' } })).toThrow(
    'invariant one-task-one-slot broke: t1 (STOPPED) holds 1 slots',
  );
});

test('a task that vanishes is caught', () => {
  const lose = (state: Ecs) => {
    state.stopped += 1;
  };
  expect(() => runBroken('check', lose)).toThrow('invariant tasks-are-conserved');
});

test('a task left in a lost zone is caught', () => {
  const lose = (state: Ecs) => {
    state.lost.push('tasks-c');
  };
  expect(() => runBroken('look', lose)).toThrow(
    'invariant nothing-in-a-lost-zone broke: t3 is in tasks-c, which is lost',
  );
});

test('a failed deployment that goes on launching is caught', () => {
  const relaunch = (state: Ecs, context: EcsContext) => {
    if (context.now > (primary(state).failedAt ?? context.now)) startTask(state, context);
  };
  const params = { breaker: 'on' };
  expect(() => runBroken('advance', relaunch, { params, commands: [deploy('bad')] })).toThrow(
    'invariant failed-launches-nothing',
  );
});

test('a deployment that fails without its breaker is caught', () => {
  const fail = (state: Ecs) => {
    primary(state).status = 'FAILED';
  };
  expect(() => runBroken('check', fail, { commands: [] })).toThrow(
    'invariant breaker-and-status-agree broke: deployment 1 is FAILED with 0 failures',
  );
});

test('a scheduler that does not wait is caught', () => {
  const hurry = (state: Ecs, context: EcsContext) => {
    const deployment = primary(state);
    if (context.now < deployment.retryAt) deployment.retryAt = context.now;
  };
  expect(() => runBroken('advance', hurry, { commands: [deploy('bad')] })).toThrow(
    'invariant back-off-is-kept',
  );
});

test('every law has a test that breaks it', () => {
  expect(lawfulEcs.invariants.map(({ id }) => id).toSorted()).toEqual([
    'back-off-is-kept',
    'breaker-and-status-agree',
    'failed-launches-nothing',
    'healthy-tasks-pass-their-checks',
    'healthy-within-lower-bound',
    'no-more-new-than-wanted',
    'nothing-in-a-lost-zone',
    'one-task-one-slot',
    'states-go-forward',
    'tasks-are-conserved',
    'total-within-upper-bound',
  ]);
});
