import type { CommandSpec, Parameter } from '../model';
import { choice, number, toggle } from '../parameter';
import { longestTimeout } from '../rules/integration-timeout';
import { deregistrationDelayDefaultSeconds, stopTimeoutDefaultSeconds } from '../rules/ecs-stop';

/** The two zones, by the part that shows the tasks of each. */
export const zones = ['task-a', 'task-c'] as const;
export type Zone = (typeof zones)[number];

/** ENIs of the VPC link, one in each zone. */
export const entrances = ['eni-a', 'eni-c'] as const;
export type Entrance = (typeof entrances)[number];

/**
 * What the app sends: an order, or two requests API Gateway answers itself: one to a path that has
 * no route, one with too large a body.
 */
export const requestKinds = ['order', 'unknown-path', 'too-large'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const serverlessParts = [
  'shopper',
  'api',
  ...entrances,
  'alb',
  ...zones,
  'endpoint',
  'table',
  'role',
  'service',
  'queue',
  'worker',
] as const;

export const serverlessLines = [
  'place-order',
  'into-a',
  'into-c',
  'forward-a',
  'forward-c',
  'pick-a',
  'pick-c',
  'query-a',
  'query-c',
  'reach-table',
  'around-a',
  'around-c',
  'hand-over-a',
  'hand-over-c',
  'take',
  'keep-a',
  'keep-c',
] as const;
export type Line = (typeof serverlessLines)[number];

const rates = [0, 20, 0.5] as const;
const stayed = longestTimeout('REST');

export const serverlessParameters: readonly Parameter[] = [
  number('rate', 'per-second', rates, 2),
  choice('arrivals', ['even', 'random']),
  number('retries', 'count', [0, 2, 1], 0),
  toggle('idempotent'),
  number('api-rate', 'per-second', [1, 1000, 1], 10),
  number('api-burst', 'count', [1, 1000, 1], 20),
  number('timeout', 'seconds', [1, stayed, 1], stayed),
  number('work', 'milliseconds', [50, 60_000, 50], 300),
  number('concurrency', 'count', [1, 10, 1], 1),
  number('minimum', 'count', [1, 10, 1], 2),
  number('maximum', 'count', [1, 20, 1], 8),
  number('target', 'per-second', [0.1, 10, 0.1], 0.5),
  number('look', 'seconds', [10, 300, 10], 60),
  number('pull', 'seconds', [2, 120, 1], 10),
  number('deregistration-delay', 'seconds', [0, 300, 10], deregistrationDelayDefaultSeconds),
  number('exit', 'seconds', [0, 60, 1], 2),
  number('stop-timeout', 'seconds', [5, 120, 5], stopTimeoutDefaultSeconds),
  toggle('nat'),
  number('call-timeout', 'seconds', [1, 60, 1], 5),
  number('call-attempts', 'count', [1, 5, 1], 3),
  number('table-capacity', 'per-second', [0, 100, 1], 0),
  choice('receipts', ['none', 'inside', 'queue']),
  number('receipt-work', 'seconds', [1, 120, 1], 35),
];

export const serverlessCommands: readonly CommandSpec[] = [
  {
    id: 'send',
    arguments: [choice('kind', requestKinds), number('count', 'count', [1, 500, 1], 1)],
  },
  { id: 'change-rate', arguments: [number('rate', 'per-second', rates, 8)] },
  { id: 'kill-task', arguments: [], fault: true, parts: zones },
  { id: 'hang-task', arguments: [], fault: true, parts: zones },
  {
    id: 'slow-tasks',
    arguments: [number('seconds', 'seconds', [0, 60, 1], 35)],
    fault: true,
    parts: zones,
  },
  { id: 'break-route', arguments: [], fault: true, parts: zones },
  { id: 'restore-route', arguments: [], parts: zones },
  { id: 'close-balancer', arguments: [], fault: true, parts: ['alb'] },
  { id: 'open-balancer', arguments: [], parts: ['alb'] },
  { id: 'cut-link', arguments: [], fault: true, parts: entrances },
  { id: 'restore-link', arguments: [], parts: entrances },
  { id: 'deny-role', arguments: [], fault: true, parts: ['role'] },
  { id: 'allow-role', arguments: [], parts: ['role'] },
  {
    id: 'throttle-table',
    arguments: [number('capacity', 'per-second', [0, 100, 1], 1)],
    fault: true,
    parts: ['table'],
  },
  { id: 'restore-table', arguments: [], parts: ['table'] },
  {
    id: 'scale',
    arguments: [
      number('minimum', 'count', [1, 10, 1], 6),
      number('maximum', 'count', [1, 20, 1], 8),
    ],
  },
  { id: 'deploy', arguments: [] },
];
