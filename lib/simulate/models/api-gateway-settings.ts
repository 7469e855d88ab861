import type { CommandSpec, Parameter } from '../model';
import { choice, number } from '../parameter';
import { cacheTtl } from '../rules/response-cache';
import { quotaPeriods } from '../rules/usage-quota';

/** Partners call with a key of their own; the plan has limits for each key. */
export const partners = ['small', 'big'] as const;
export type Partner = (typeof partners)[number];

export const clients = ['website', 'mobile', ...partners] as const;
export type Client = (typeof clients)[number];

/** The two methods of the stage: shoppers ask for orders, partners for books, with a key. */
export type Method = 'orders' | 'books';

export const methodOf = {
  website: 'orders',
  mobile: 'orders',
  small: 'books',
  big: 'books',
} as const satisfies Record<Client, Method>;

export const callLineOf = {
  website: 'call-website',
  mobile: 'call-mobile',
  small: 'call-partner',
  big: 'call-partner',
} as const satisfies Record<Client, string>;

export const apiGatewayParts = [
  'website',
  'mobile',
  'partner',
  'api',
  'plan',
  'cache',
  'metrics',
  'orders',
  'live',
] as const;

export const apiGatewayLines = [
  'call-website',
  'call-mobile',
  'call-partner',
  'check-plan',
  'look-cache',
  'report',
  'to-link',
  'link-alb',
  'alb-orders',
  'connect',
  'push-mobile',
  'post-connection',
] as const;

const rates = [0, 50, 0.1] as const;

export const apiGatewayParameters: readonly Parameter[] = [
  number('website-rate', 'per-second', rates, 2),
  number('mobile-rate', 'per-second', rates, 2),
  number('small-rate', 'per-second', rates, 1),
  number('big-rate', 'per-second', rates, 1),
  choice('arrivals', ['even', 'random']),
  { id: 'plan-limits', kind: 'toggle', default: true },
  number('plan-rate', 'per-second', [1, 1000, 1], 5),
  number('plan-burst', 'count', [1, 1000, 1], 10),
  number('quota', 'count', [0, 100_000, 1], 0),
  choice('quota-period', quotaPeriods),
  number('quota-offset', 'count', [0, 100_000, 1], 0),
  number('period-left', 'seconds', [10, 86_400, 10], 86_400),
  number('overshoot', 'count', [0, 100, 1], 0),
  number('method-rate', 'per-second', [1, 10_000, 1], 100),
  number('method-burst', 'count', [1, 10_000, 1], 200),
  number('account-rate', 'per-second', [1, 10_000, 1], 10_000),
  number('account-burst', 'count', [1, 5000, 1], 5000),
  number('work', 'milliseconds', [10, 60_000, 10], 200),
  number('timeout', 'seconds', [1, 29, 1], 29),
  number('cache-ttl', 'seconds', [0, cacheTtl.max, 10], 0),
];

const partner = choice('partner', partners);

export const apiGatewayCommands: readonly CommandSpec[] = [
  {
    id: 'send',
    arguments: [choice('client', clients), number('count', 'count', [1, 10_000, 1], 1)],
  },
  {
    id: 'change-rate',
    arguments: [choice('client', clients), number('rate', 'per-second', rates, 10)],
  },
  {
    id: 'other-api',
    arguments: [
      number('count', 'count', [1, 10_000, 1], 100),
      number('seconds', 'seconds', [1, 60, 1], 1),
    ],
    fault: true,
    parts: ['api'],
  },
  { id: 'forget-key', arguments: [partner], fault: true, parts: ['partner'] },
  { id: 'revoke-key', arguments: [partner], fault: true, parts: ['plan'] },
  { id: 'restore-key', arguments: [partner], parts: ['plan'] },
  {
    id: 'slow-backend',
    arguments: [number('seconds', 'seconds', [1, 60, 1], 35)],
    fault: true,
    parts: ['orders'],
  },
  { id: 'restore-backend', arguments: [], parts: ['orders'] },
  { id: 'open-connection', arguments: [number('every', 'seconds', [0, 1200, 10], 0)] },
  { id: 'close-connection', arguments: [] },
  {
    id: 'send-message',
    arguments: [
      number('kilobytes', 'count', [1, 256, 1], 1),
      number('frame', 'count', [1, 256, 1], 32),
    ],
  },
  { id: 'push', arguments: [number('kilobytes', 'count', [1, 256, 1], 1)] },
];

export const apiGatewayLogCodes = [
  'request-sent',
  'wave-sent',
  'passed',
  'passed-with-key',
  'passed-without-limits',
  'throttled-key',
  'throttled-method',
  'throttled-account',
  'quota-exceeded',
  'quota-reset',
  'key-missing',
  'key-invalid',
  'cache-hit',
  'timed-out',
  'late-answer',
  'rate-changed',
  'other-api-called',
  'key-forgotten',
  'key-revoked',
  'key-restored',
  'backend-slowed',
  'backend-restored',
  'reported',
  'connection-opened',
  'connect-refused',
  'closed-idle',
  'closed-lifetime',
  'closed-by-app',
  'closed-message',
  'closed-frame',
  'message-received',
  'message-refused',
  'message-lost',
  'no-connection',
  'pushed',
  'push-gone',
  'push-too-large',
  'push-refused',
  'id-deleted',
  'nothing-to-push',
] as const;

export const apiGatewayFigureCodes = [
  'got',
  'small-got',
  'big-got',
  'tokens-orders',
  'tokens-books',
  'tokens-account',
  'use',
  'use-of-quota',
  'hits',
  'counted',
  'working',
  'slow',
  'open',
] as const;

const counts = [
  'count',
  'answered',
  'throttled',
  'quota-exceeded',
  'forbidden',
  'timeouts',
  'cache-hits',
  'backend-calls',
  'backend-working',
  'tokens-small',
  'tokens-big',
  'tokens-books',
  'tokens-orders',
  'tokens-account',
  'metered-small',
  'metered-big',
  'connections',
  'delivered',
  'gone',
];

export const apiGatewayMetrics = [
  ...counts.map((id) => ({ id, unit: 'count' as const })),
  { id: 'latency', unit: 'milliseconds' as const },
  { id: 'integration-latency', unit: 'milliseconds' as const },
];
