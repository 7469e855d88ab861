import { requireWhole } from './ecs-input';

/** How many checks in a row change a target, and how far apart they are. */
export type TargetChecks = {
  readonly intervalSeconds: number;
  readonly healthyAfter: number;
  readonly unhealthyAfter: number;
  /** Successes that a newly registered target needs. */
  readonly firstHealthyAfter: number;
};

/** The defaults of a target group. */
export const defaultTargetChecks: TargetChecks = {
  intervalSeconds: 30,
  healthyAfter: 5,
  unhealthyAfter: 2,
  firstHealthyAfter: 1,
};

/** A target as the load balancer sees it; `row` counts equal results in a row. */
export type TargetHealth = {
  readonly status: 'initial' | 'healthy' | 'unhealthy';
  readonly lastPassed: boolean | null;
  readonly row: number;
};

/** A target that was registered just now. */
export const newTarget: TargetHealth = { status: 'initial', lastPassed: null, row: 0 };

/**
 * SIM-E06: the target after one more health check. It is unhealthy after 2 failures in a row and
 * healthy after 5 successes in a row; a newly registered one needs 1 success.
 *
 * @throws Error when a threshold is not a whole number of at least 1
 */
export function checkTarget(
  target: TargetHealth,
  passed: boolean,
  checks: Pick<
    TargetChecks,
    'healthyAfter' | 'unhealthyAfter' | 'firstHealthyAfter'
  > = defaultTargetChecks,
): TargetHealth {
  for (const name of ['healthyAfter', 'unhealthyAfter', 'firstHealthyAfter'] as const) {
    requireWhole('checkTarget', name, checks[name], 1);
  }
  const row = target.lastPassed === passed ? target.row + 1 : 1;
  const enough = passed
    ? row >= (target.status === 'initial' ? checks.firstHealthyAfter : checks.healthyAfter)
    : row >= checks.unhealthyAfter;
  const status = enough ? (passed ? 'healthy' : 'unhealthy') : target.status;
  return { status, lastPassed: passed, row };
}
