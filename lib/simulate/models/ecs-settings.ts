import type { CommandSpec, Parameter } from '../model';
import { choice, number } from '../parameter';
import {
  deregistrationDelayDefaultSeconds,
  fargateStopTimeoutMostSeconds,
  stopTimeoutDefaultSeconds,
} from '../rules/ecs-stop';

/** The two zones of the cluster, by the part that shows their tasks. */
export const zones = ['tasks-a', 'tasks-c'] as const;
export type Zone = (typeof zones)[number];

/**
 * What an image does: `good` runs and passes every check; `bad` cannot be pulled, so no task of it
 * reaches `RUNNING`; `intermittent` runs, but each health check of it may fail.
 */
export const images = ['good', 'bad', 'intermittent'] as const;
export type Image = (typeof images)[number];

export const ecsParts = [
  'pipeline',
  'service',
  'scheduler',
  'task-definition',
  'load-balancer',
  ...zones,
] as const;

export const ecsLines = [
  'deploy',
  'read-desired',
  'read-definition',
  'start-a',
  'start-c',
  'route-a',
  'route-c',
  'pull-token',
  'pull-manifest',
  'pull-layers',
] as const;

export const ecsParameters: readonly Parameter[] = [
  number('desired', 'count', [1, 10, 1], 4),
  number('minimum-healthy', 'percent', [0, 100, 5], 100),
  number('maximum', 'percent', [100, 200, 5], 200),
  choice('breaker', ['off', 'on', 'rollback']),
  choice('threshold-type', ['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT']),
  number('threshold-value', 'count', [1, 200, 1], 50),
  { id: 'reset-on-healthy', kind: 'toggle', default: true },
  choice('capacity', ['fargate', 'ec2']),
  number('instances', 'count', [1, 3, 1], 2),
  number('slots', 'count', [1, 4, 1], 2),
  choice('health', ['load-balancer', 'none']),
  number('first-successes', 'count', [1, 5, 1], 1),
  number('grace', 'seconds', [0, 600, 10], 0),
  number('deregistration-delay', 'seconds', [0, 300, 10], deregistrationDelayDefaultSeconds),
  number('open-requests', 'seconds', [0, 600, 5], 20),
  number(
    'stop-timeout',
    'seconds',
    [5, fargateStopTimeoutMostSeconds, 5],
    stopTimeoutDefaultSeconds,
  ),
  number('exit', 'seconds', [0, 180, 1], 5),
  number('pull', 'seconds', [2, 120, 1], 10),
  number('failing-checks', 'percent', [0, 100, 5], 75),
];

export const ecsCommands: readonly CommandSpec[] = [
  { id: 'deploy', arguments: [choice('image', images)] },
  { id: 'scale', arguments: [number('desired', 'count', [0, 10, 1], 6)] },
  { id: 'kill-task', arguments: [], fault: true, parts: zones },
  { id: 'lose-zone', arguments: [], fault: true, parts: zones },
  { id: 'restore-zone', arguments: [], parts: zones },
  { id: 'fill-cluster', arguments: [number('free', 'count', [0, 4, 1], 0)], fault: true },
  { id: 'empty-cluster', arguments: [] },
];

export const ecsLogCodes = [
  'deploy-asked',
  'task-started',
  'replacement-started',
  'task-running',
  'target-healthy',
  'waited-healthy',
  'target-unhealthy',
  'grace-ignores',
  'old-stopped',
  'old-stopped-first',
  'leftover-stopped',
  'surplus-stopped',
  'sick-stopped',
  'sick-stopped-first',
  'target-drained',
  'requests-cut',
  'task-stopped',
  'task-killed',
  'container-ended',
  'start-failed',
  'backing-off',
  'failure-counted',
  'failures-reset',
  'deployment-failed',
  'rolled-back',
  'not-rolled-back',
  'deployment-completed',
  'deployment-stuck',
  'no-instance-fits',
  'no-zone-left',
  'scaled',
  'zone-lost',
  'zone-restored',
  'cluster-filled',
  'cluster-emptied',
  'no-instances',
  'nothing-to-kill',
  'zone-already-so',
] as const;

export const ecsFigureCodes = [
  'wanted',
  'rolling',
  'missing',
  'waiting',
  'blocked',
  'even',
  'failed',
  'healthy-targets',
  'zone-running',
  'zone-versions',
  'zone-slots',
  'zone-lost',
  'revision',
] as const;

export const ecsMetrics = [
  'desired',
  'lower',
  'upper',
  'total',
  'healthy',
  'fresh',
  'stopping',
  'failures',
  'started',
  'stopped',
].map((id) => ({ id, unit: 'count' as const }));
