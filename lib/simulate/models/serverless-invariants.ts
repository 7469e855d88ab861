import type { Invariant } from '../model';
import { isForward } from '../rules/ecs-task-state';
import { refillBucket } from '../rules/token-bucket';
import { toSeconds } from '../time';
import { allAnswers } from './serverless-view';
import { counted, healthyTasks, isAlive, isWorkedOn, type Serverless } from './serverless-state';

const law = (
  id: string,
  broken: Invariant<Serverless>['broken'],
  rule?: string,
): Invariant<Serverless> => ({ id, broken, ...(rule !== undefined && { rule }) });

export const serverlessInvariants: readonly Invariant<Serverless>[] = [
  law('requests-are-conserved', (state) => {
    const untold = [...state.requests].filter(({ told }) => told === 0).length;
    return state.sent === state.told + untold
      ? null
      : `${state.sent} sent, ${state.told} answered, ${untold} in flight`;
  }),
  law('answered-at-most-once', ({ requests }) => {
    const twice = [...requests].find(({ told }) => told > 1);
    return twice === undefined ? null : `${twice.id} was answered ${twice.told} times`;
  }),
  law('answers-are-counted', (state) => {
    const onTheWay = [...state.requests].filter(
      ({ answer, told }) => answer !== null && told === 0,
    ).length;
    const given = allAnswers(state);
    return given === state.told + onTheWay
      ? null
      : `${given} answers given, ${state.told} told, ${onTheWay} on the way`;
  }),
  law(
    'refused-requests-stay-outside',
    ({ requests }) => {
      const inside = [...requests].find(
        ({ answer, entrance }) =>
          entrance !== null && (answer === 403 || answer === 413 || answer === 429),
      );
      return inside === undefined ? null : `${inside.id} got ${inside.answer} and went in`;
    },
    'SIM-G01',
  ),
  law(
    'tokens-within-the-bucket',
    ({ bucket }, now) => {
      const { level } = refillBucket(bucket, toSeconds(now));
      const most = bucket.burst * 1_000_000_000;
      return bucket.level >= 0 && level <= most ? null : `${bucket.level} of ${most} tokens`;
    },
    'SIM-G01',
  ),
  law(
    'nobody-waits-beyond-the-timeout',
    ({ requests, timeout }, now) => {
      const late = [...requests].find(
        ({ forwardedAt, answer }) =>
          answer === null && forwardedAt !== null && now - forwardedAt > timeout,
      );
      return late === undefined ? null : `${late.id} has waited ${now - late.forwardedAt!} µs`;
    },
    'SIM-G06',
  ),
  law(
    'desired-within-capacity',
    ({ desired, capacity: { minimum, maximum } }) =>
      desired >= minimum && desired <= maximum
        ? null
        : `${desired} desired, from ${minimum} to ${maximum} allowed`,
    'S01',
  ),
  law(
    'total-within-upper-bound',
    (state) => {
      const total = counted(state).length;
      const { total: most } = state.limits;
      return total <= most ? null : `${total} tasks, at most ${most} allowed`;
    },
    'SIM-E02',
  ),
  law(
    'healthy-within-lower-bound',
    (state, now) => {
      const healthy = healthyTasks(state, now).length;
      const { healthy: least } = state.limits;
      return healthy >= least ? null : `${healthy} healthy, at least ${least} promised`;
    },
    'SIM-E02',
  ),
  law(
    'states-go-forward',
    ({ tasks }) => {
      const isOrdered = ({ steps, state }: (typeof tasks)[number]) =>
        steps.at(-1) === state &&
        steps.every((step, index) => index === 0 || isForward(steps[index - 1]!, step));
      const odd = tasks.find((task) => !isOrdered(task));
      return odd === undefined ? null : `${odd.id} went ${odd.steps.join(', ')}: ${odd.state}`;
    },
    'SIM-E01',
  ),
  law('work-needs-a-live-task', ({ requests }) => {
    const orphan = [...requests].find(
      (request) =>
        (request.stage === 'waiting' || isWorkedOn(request)) &&
        !(request.task !== null && isAlive(request.task) && request.task.open.has(request)),
    );
    return orphan === undefined ? null : `${orphan.id} is ${orphan.stage} at no live task`;
  }),
  law('one-request-one-task', ({ tasks }) => {
    const open = tasks.flatMap((task) => [...task.open]);
    if (new Set(open).size === open.length) return null;
    const twice = open.find((request, index) => open.indexOf(request) !== index);
    return `${twice!.id} is at two tasks`;
  }),
  law('tasks-keep-their-concurrency', ({ tasks, concurrency }) => {
    const busy = tasks.find(({ working }) => working > concurrency);
    return busy === undefined
      ? null
      : `${busy.id} works on ${busy.working} requests, ${concurrency} allowed`;
  }),
  law('tasks-know-their-requests', ({ tasks }) => {
    const odd = tasks.find(({ open, line, working }) => {
      const worked = [...open].filter(isWorkedOn).length;
      return worked !== working || line.some((request) => !open.has(request));
    });
    return odd === undefined ? null : `${odd.id} says ${odd.working} of ${odd.open.size} requests`;
  }),
  law('a-known-order-is-stored-once', ({ idempotent, table: { orders, stores } }) =>
    orders <= stores && (!idempotent || orders === stores)
      ? null
      : `${orders} orders in ${stores} rows`,
  ),
  law('every-stored-order-was-sent', ({ sent, table: { stores } }) =>
    stores <= sent ? null : `${stores} rows stored, ${sent} requests sent`,
  ),
  law(
    'receipts-are-conserved',
    ({ queue: { counts }, receipts }) =>
      counts.accepted === counts.visible + counts.inFlight + receipts && counts.deleted === receipts
        ? null
        : `${counts.accepted} messages, ${counts.visible} visible, ${counts.inFlight} in flight, ${receipts} receipts`,
    'SIM-Q01',
  ),
];
