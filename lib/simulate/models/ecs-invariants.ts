import type { Invariant } from '../model';
import { isForward } from '../rules/ecs-task-state';
import { isHealthyNow } from './ecs-checks';
import { counted, healthyTasks, soundFresh, type Ecs } from './ecs-state';

export const ecsInvariants: readonly Invariant<Ecs>[] = [
  {
    id: 'total-within-upper-bound',
    rule: 'SIM-E02',
    broken: (state) => {
      const total = counted(state).length;
      return total <= state.limits.total
        ? null
        : `${total} tasks, at most ${state.limits.total} allowed`;
    },
  },
  {
    id: 'healthy-within-lower-bound',
    rule: 'SIM-E02',
    broken: (state) => {
      const healthy = healthyTasks(state).length;
      return healthy >= state.limits.healthy
        ? null
        : `${healthy} healthy, at least ${state.limits.healthy} promised`;
    },
  },
  {
    id: 'healthy-tasks-pass-their-checks',
    rule: 'SIM-E05',
    broken: (state, now) => {
      const wrong = healthyTasks(state).find((task) => !isHealthyNow(task, { now }));
      return wrong === undefined ? null : `${wrong.id} counts as healthy in state ${wrong.state}`;
    },
  },
  {
    id: 'states-go-forward',
    broken: ({ tasks }) => {
      for (const { id, state, steps } of tasks) {
        const isOrdered = steps.every(
          (step, index) => !index || isForward(steps[index - 1]!, step),
        );
        if (!isOrdered || steps.at(-1) !== state) return `${id} went ${steps.join(', ')}: ${state}`;
      }
      return null;
    },
  },
  {
    id: 'one-task-one-slot',
    rule: 'SIM-E10',
    broken: ({ tasks, instances }) => {
      const held = instances.flatMap(({ slots }) => slots.filter((holder) => holder !== null));
      for (const { id, state, place } of tasks) {
        const slots = held.filter((holder) => holder === id).length;
        const instance = instances.find((candidate) => candidate.id === place?.instance);
        const wanted = state === 'STOPPED' || instances.length === 0 ? 0 : 1;
        if (slots !== wanted) return `${id} (${state}) holds ${slots} slots`;
        if (wanted === 1 && instance?.slots[place!.slot] !== id)
          return `${id} is in another's slot`;
      }
      return null;
    },
  },
  {
    id: 'tasks-are-conserved',
    broken: ({ tasks, stopped }) => {
      const alive = tasks.filter(({ state }) => state !== 'STOPPED').length;
      return tasks.length === alive + stopped
        ? null
        : `${tasks.length} started, ${alive} there, ${stopped} stopped`;
    },
  },
  {
    id: 'nothing-in-a-lost-zone',
    rule: 'SIM-E10',
    broken: ({ tasks, lost }) => {
      const there = tasks.find(({ zone, state }) => lost.includes(zone) && state !== 'STOPPED');
      return there === undefined ? null : `${there.id} is in ${there.zone}, which is lost`;
    },
  },
  {
    id: 'failed-launches-nothing',
    rule: 'SIM-E08',
    broken: ({ tasks }) => {
      const late = tasks.find(
        ({ deployment, startedAt }) =>
          deployment.failedAt !== null && startedAt > deployment.failedAt,
      );
      return late === undefined ? null : `${late.id} started after its deployment had failed`;
    },
  },
  {
    id: 'breaker-and-status-agree',
    rule: 'SIM-E07',
    broken: ({ deployments }) => {
      const odd = deployments.find(
        ({ status, breaker }) => (status === 'FAILED') !== breaker.failed || breaker.failures < 0,
      );
      return odd === undefined
        ? null
        : `deployment ${odd.id} is ${odd.status} with ${odd.breaker.failures} failures`;
    },
  },
  {
    id: 'back-off-is-kept',
    rule: 'SIM-E11',
    broken: ({ tasks, waits }) => {
      for (const { deployment, from, until } of waits) {
        const early = tasks.find(
          (task) =>
            task.deployment === deployment && task.startedAt > from && task.startedAt < until,
        );
        if (early !== undefined) return `${early.id} started before its wait was over`;
      }
      return null;
    },
  },
  {
    id: 'no-more-new-than-wanted',
    rule: 'SIM-E02',
    broken: (state) => {
      const fresh = soundFresh(state).length;
      return fresh <= state.limits.fresh
        ? null
        : `${fresh} new tasks, at most ${state.limits.fresh} wanted`;
    },
  },
];
