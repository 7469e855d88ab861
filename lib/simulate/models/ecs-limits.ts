import {
  boundsOf,
  counted,
  healthyTasks,
  soundFresh,
  type Ecs,
  type EcsContext,
} from './ecs-state';

/**
 * Sets what the next look of the scheduler must keep. Called after every event but a look: only
 * scaling in can leave more tasks than the upper bound, only faults and failed health checks fewer
 * healthy ones than the lower bound; a look makes neither worse.
 */
export function setLimits(state: Ecs, context: EcsContext): void {
  const { lower, upper } = boundsOf(state, context);
  state.limits = {
    total: Math.max(upper, counted(state).length),
    fresh: Math.max(state.desired, soundFresh(state).length),
    healthy: Math.min(lower, healthyTasks(state).length),
  };
}
