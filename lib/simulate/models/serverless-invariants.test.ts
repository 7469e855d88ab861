import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { RunCommand, Value } from '../run';
import { seconds } from '../time';
import { lawfulServerless } from './lawful-models';
import { stopTask } from './serverless-draining';
import type { Serverless, ServerlessContext, ServerlessEvent } from './serverless-state';
import { startTask } from './serverless-tasks';

const send = (at: number, count = 1): RunCommand => ({ at, command: 'send', args: { count } });
const quiet = { rate: 0 };

/** The model with one more thing done after each event of a kind; the run it is seen in. */
function runBroken(
  kind: ServerlessEvent['kind'],
  spoil: (state: Serverless, context: ServerlessContext, event: ServerlessEvent) => void,
  {
    params = quiet,
    commands = [send(1), send(1)],
  }: { params?: Record<string, Value>; commands?: readonly RunCommand[] } = {},
) {
  const broken: typeof lawfulServerless = {
    ...lawfulServerless,
    on: (event, state, context) => {
      lawfulServerless.on(event, state, context);
      if (event.kind === kind) spoil(state, context, event);
    },
  };
  const run = { model: 'serverless', seed: 1, params, commands };
  return simulate(broken, run, seconds(100), { check: true });
}

const first = (state: Serverless) => [...state.requests][0]!;
const shopping = { params: { rate: 2 }, commands: [] };

test('a request that gets lost is caught', () => {
  const lose = (state: Serverless) => state.requests.delete(first(state));
  expect(() => runBroken('arrive', lose)).toThrow(
    'invariant requests-are-conserved broke: 2 sent, 0 answered, 1 in flight',
  );
});

test('a request that is answered twice is caught', () => {
  const twice = (state: Serverless) => {
    first(state).told = 2;
  };
  expect(() => runBroken('arrive', twice)).toThrow('invariant requests-are-conserved');
  const andCount = (state: Serverless) => {
    first(state).told = 2;
    state.told = 1;
  };
  expect(() => runBroken('arrive', andCount)).toThrow(
    'invariant answered-at-most-once broke: r1 was answered 2 times',
  );
});

test('an answer that nobody gave is caught', () => {
  const invent = (state: Serverless) => {
    state.answers[201] += 1;
  };
  expect(() => runBroken('arrive', invent)).toThrow(
    'invariant answers-are-counted broke: 1 answers given, 0 told, 0 on the way',
  );
});

test('a refused request that goes in is caught', () => {
  const letIn = (state: Serverless, _: ServerlessContext, event: ServerlessEvent) => {
    if (event.kind !== 'arrive') return;
    for (const request of event.requests) request.entrance ??= 'eni-a';
  };
  const tight = { ...quiet, 'api-rate': 1, 'api-burst': 1 };
  expect(() => runBroken('arrive', letIn, { params: tight })).toThrow(
    'invariant refused-requests-stay-outside broke: r2 got 429 and went in',
  );
});

test('a bucket that goes below nothing is caught', () => {
  const drain = (state: Serverless) => {
    state.bucket = { ...state.bucket, level: -1 };
  };
  expect(() => runBroken('arrive', drain)).toThrow(/level is -1|tokens-within-the-bucket/);
});

test('an API that waits too long is caught', () => {
  const deaf: typeof lawfulServerless = {
    ...lawfulServerless,
    on: (event, state, context) => {
      if (event.kind !== 'timeout') lawfulServerless.on(event, state, context);
    },
  };
  const slow = { ...quiet, work: 40_000 };
  const run = { model: 'serverless', seed: 1, params: slow, commands: [send(1)] };
  expect(() => simulate(deaf, run, seconds(100), { check: true })).toThrow(
    'invariant nobody-waits-beyond-the-timeout broke: r1 has waited',
  );
});

test('a desired count outside its range is caught', () => {
  const exceed = (state: Serverless) => {
    state.desired = 9;
  };
  expect(() => runBroken('arrive', exceed)).toThrow(
    'invariant desired-within-capacity broke: 9 desired, from 2 to 8 allowed',
  );
});

const deploying = { commands: [{ at: 5, command: 'deploy' }] };

test('a scheduler that starts beyond the upper bound is caught', () => {
  expect(() => runBroken('look', startTask, deploying)).toThrow(
    'invariant total-within-upper-bound broke: 5 tasks, at most 4 allowed',
  );
});

test('a scheduler that stops one too many healthy tasks is caught', () => {
  const stopOne = (state: Serverless, context: ServerlessContext) => {
    stopTask(state.tasks[0]!, state, context);
  };
  expect(() => runBroken('look', stopOne, deploying)).toThrow(
    'invariant healthy-within-lower-bound broke: 1 healthy, at least 2 promised',
  );
});

test('a task that comes back to life is caught', () => {
  const revive = (state: Serverless) => {
    const task = state.tasks.find((one) => one.state === 'STOPPED');
    task?.steps.push('RUNNING');
    if (task) task.state = 'RUNNING';
  };
  const killed = [{ at: 1, command: 'kill-task', args: { part: 'task-a' } }];
  expect(() => runBroken('advance', revive, { commands: killed })).toThrow(
    'invariant states-go-forward broke: t1 went RUNNING, DEPROVISIONING, STOPPED, RUNNING',
  );
});

test('work that goes on at a dead task is caught', () => {
  const die = (state: Serverless) => {
    const task = state.tasks.find(({ working, state: at }) => working > 0 && at === 'RUNNING');
    if (task === undefined) return;
    task.state = 'STOPPED';
    task.steps.push('STOPPED');
    state.limits = { total: 9, healthy: 0 };
  };
  expect(() => runBroken('hop', die, shopping)).toThrow(
    'invariant work-needs-a-live-task broke: r1 is working at no live task',
  );
});

test('a request given to two tasks is caught', () => {
  const double = (state: Serverless) => {
    const request = first(state);
    if (request.stage === 'working') for (const task of state.tasks) task.open.add(request);
  };
  expect(() => runBroken('hop', double)).toThrow(
    'invariant one-request-one-task broke: r1 is at two tasks',
  );
});

test('a task that takes on too much is caught', () => {
  const greedy = (state: Serverless) => {
    state.tasks[0]!.working = 2;
  };
  expect(() => runBroken('arrive', greedy)).toThrow(
    'invariant tasks-keep-their-concurrency broke: t1 works on 2 requests, 1 allowed',
  );
});

test('a task that miscounts its requests is caught', () => {
  const miscount = (state: Serverless) => {
    state.tasks[0]!.working = 1;
  };
  expect(() => runBroken('arrive', miscount)).toThrow(
    'invariant tasks-know-their-requests broke: t1 says 1 of 0 requests',
  );
});

test('an idempotent code that stores an order twice is caught', () => {
  const again = (state: Serverless) => {
    state.table.stores += 1;
  };
  expect(() => runBroken('callee', again, { params: { ...quiet, idempotent: true } })).toThrow(
    'invariant a-known-order-is-stored-once broke: 1 orders in 2 rows',
  );
});

test('rows from nowhere are caught', () => {
  const invent = (state: Serverless) => {
    state.table.stores += 5;
  };
  expect(() => runBroken('callee', invent)).toThrow(
    'invariant every-stored-order-was-sent broke: 6 rows stored, 2 requests sent',
  );
});

test('a receipt that is made without a message is caught', () => {
  const invent = (state: Serverless) => {
    state.receipts += 1;
  };
  expect(() => runBroken('callee', invent, { params: { ...quiet, receipts: 'queue' } })).toThrow(
    'invariant receipts-are-conserved broke: 0 messages, 0 visible, 0 in flight, 1 receipts',
  );
});

test('every law has a test that breaks it', () => {
  expect(lawfulServerless.invariants.map(({ id }) => id).toSorted()).toEqual([
    'a-known-order-is-stored-once',
    'answered-at-most-once',
    'answers-are-counted',
    'desired-within-capacity',
    'every-stored-order-was-sent',
    'healthy-within-lower-bound',
    'nobody-waits-beyond-the-timeout',
    'one-request-one-task',
    'receipts-are-conserved',
    'refused-requests-stay-outside',
    'requests-are-conserved',
    'states-go-forward',
    'tasks-keep-their-concurrency',
    'tasks-know-their-requests',
    'tokens-within-the-bucket',
    'total-within-upper-bound',
    'work-needs-a-live-task',
  ]);
});
