import { boundsOf } from './serverless-service';
import { counted, healthyTasks, type Serverless, type ServerlessContext } from './serverless-state';

/**
 * Sets what the next look of the scheduler must keep. Called after every event but a look: only
 * scaling in can leave more tasks than the upper bound, only faults and failed checks fewer healthy
 * ones than the lower bound; a look makes neither worse.
 */
export function setLimits(state: Serverless, { now }: ServerlessContext): void {
  const { lower, upper } = boundsOf(state);
  state.limits = {
    total: Math.max(upper, counted(state).length),
    healthy: Math.min(lower, healthyTasks(state, now).length),
  };
}
