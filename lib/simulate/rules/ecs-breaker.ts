import { requireWhole } from './ecs-input';

/** How the threshold of the deployment circuit breaker is set; the default is 50 in bounded percent. */
export type BreakerThreshold = {
  readonly type: 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT';
  /** Whole percent of the desired count, or a number of failures for `COUNT`. */
  readonly value: number;
};

const defaultBreakerThreshold: BreakerThreshold = { type: 'BOUNDED_PERCENT', value: 50 };

const smallestThreshold = 3;
const largestThreshold = 200;

/**
 * SIM-E07: how many failures end a deployment. Percentages of the desired count are rounded up;
 * only the bounded one is then held between 3 and 200.
 *
 * @throws Error when a number is not whole or below 0, or the type is unknown
 */
export function breakerThreshold(
  desired: number,
  { type, value }: BreakerThreshold = defaultBreakerThreshold,
): number {
  requireWhole('breakerThreshold', 'desired', desired);
  requireWhole('breakerThreshold', 'value', value);
  if (type === 'COUNT') return value;
  const share = Math.ceil((desired * value) / 100);
  if (type === 'UNBOUNDED_PERCENT') return share;
  if (type === 'BOUNDED_PERCENT') {
    return Math.min(largestThreshold, Math.max(smallestThreshold, share));
  }
  throw new Error(
    `breakerThreshold: type is "${String(type)}". Write BOUNDED_PERCENT, UNBOUNDED_PERCENT or COUNT.`,
  );
}

/** What the breaker knows of one deployment. Once failed, a deployment stays failed. */
export type BreakerState = { readonly failures: number; readonly failed: boolean };

/**
 * What happened to one task: it stopped before `RUNNING`, failed its health check, became healthy,
 * or stopped for another reason after `RUNNING`.
 */
export type BreakerEvent = 'start-failed' | 'health-check-failed' | 'became-healthy' | 'stopped';

/**
 * SIM-E08: the breaker after one event. While no task of the deployment is `RUNNING` it counts
 * failures to reach `RUNNING`; while some are, failures of health checks. With
 * `resetOnHealthyTask` (the default at AWS) a task that becomes healthy sets the count to 0. The
 * deployment has failed when the count reaches the threshold. Only events of a deployment that is
 * still in progress count: in the steady state nothing trips the breaker.
 *
 * @param deployment `inProgress`: not yet completed; `someRunning`: a task of it is `RUNNING`, the
 *   failing one included
 * @param threshold of `breakerThreshold`
 * @throws Error when count or threshold is not a whole number of at least 0
 */
export function nextBreaker(
  state: BreakerState,
  event: BreakerEvent,
  deployment: { readonly inProgress: boolean; readonly someRunning: boolean },
  {
    threshold,
    resetOnHealthyTask = true,
  }: {
    readonly threshold: number;
    readonly resetOnHealthyTask?: boolean;
  },
): BreakerState {
  requireWhole('nextBreaker', 'failures', state.failures);
  requireWhole('nextBreaker', 'threshold', threshold);
  if (state.failed || !deployment.inProgress) return state;
  if (event === 'became-healthy') return resetOnHealthyTask ? { ...state, failures: 0 } : state;
  const counts = deployment.someRunning ? 'health-check-failed' : 'start-failed';
  if (event !== counts) return state;
  const failures = state.failures + 1;
  return { failures, failed: failures >= threshold };
}

/**
 * SIM-E08: what follows when the breaker has tripped. A failed deployment launches nothing; with
 * rollback on, the revision of the last completed deployment (if there is one) is deployed again.
 */
export function afterTrip(
  rollback: boolean,
  lastCompleted: number | null,
): { readonly launches: false; readonly redeploy: number | null } {
  return { launches: false, redeploy: rollback ? lastCompleted : null };
}
