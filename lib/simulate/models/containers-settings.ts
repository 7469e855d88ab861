import type { CommandSpec, Parameter, Unit } from '../model';
import { choice, number, toggle } from '../parameter';

/** The modules of the shop; each answers one function, in a monolith and as a service. */
export const modules = ['members', 'orders', 'catalog'] as const;
export type Module = (typeof modules)[number];

export const functionOf = { members: 'login', orders: 'order', catalog: 'search' } as const;

/** The two structures that get the same traffic. */
export const sides = ['monolith', 'services'] as const;
export type Side = (typeof sides)[number];

/** Deployment units: what is built, released, run and killed as one. */
export const units = ['monolith', ...modules] as const;
export type UnitId = (typeof units)[number];

export const databases = ['shop-db', 'members-db', 'orders-db', 'catalog-db'] as const;
export type Database = (typeof databases)[number];

const codeParts = ['mono-members', 'mono-orders', 'mono-catalog', ...modules] as const;

export const containersParts = [
  'shopper',
  'alb',
  ...codeParts,
  'copy',
  ...databases,
  'queue',
] as const;

export const containersLines = [
  'enter',
  'to-monolith',
  'to-copy',
  'mono-data',
  'copy-data',
  'to-members',
  'to-orders',
  'to-catalog',
  'members-data',
  'orders-data',
  'catalog-data',
  'call-members',
  'call-catalog',
  'send-sale',
  'poll-sale',
] as const;

export const containersParameters: readonly Parameter[] = [
  number('rate', 'per-second', [0.01, 20, 0.01], 2),
  number('order-share', 'percent', [0, 100, 5], 40),
  number('monolith-copies', 'count', [1, 3, 1], 1),
  number('service-copies', 'count', [1, 3, 1], 1),
  choice('catalog-call', ['wait', 'queue']),
  number('rounds', 'count', [1, 5, 1], 1),
  number('timeout', 'milliseconds', [0, 10_000, 100], 0),
  number('retries', 'count', [0, 3, 1], 0),
  toggle('fallback-members'),
  toggle('fallback-catalog'),
  number('call-success', 'percent', [90, 100, 0.01], 100),
  number('fault-every', 'seconds', [0, 100_000, 1], 0),
  number('database-fault-every', 'seconds', [0, 100_000, 1], 0),
  number('repair', 'seconds', [1, 600, 1], 10),
  number('memory', 'megabytes', [100, 2000, 50], 500),
  number('work', 'milliseconds', [1, 1000, 1], 200),
  number('hop', 'milliseconds', [1, 500, 1], 100),
];

export const containersCommands: readonly CommandSpec[] = [
  { id: 'crash', arguments: [], fault: true, parts: [...codeParts, 'copy', ...databases] },
  {
    id: 'leak',
    arguments: [number('size', 'megabytes', [10, 500, 10], 100)],
    fault: true,
    parts: codeParts,
  },
  {
    id: 'slow',
    arguments: [number('delay', 'milliseconds', [100, 10_000, 100], 3000)],
    fault: true,
    parts: codeParts,
  },
  { id: 'mend', arguments: [], parts: codeParts },
  {
    id: 'finish-change',
    arguments: [
      choice('team', modules),
      choice('bug', ['none', 'crash', 'leak']),
      toggle('schema'),
      choice('needs', ['none', ...modules]),
    ],
  },
  { id: 'deploy', arguments: [choice('unit', units)] },
  {
    id: 'deploy-bad',
    arguments: [choice('team', ['orders', 'members', 'catalog']), choice('bug', ['crash', 'leak'])],
    fault: true,
  },
  { id: 'roll-back', arguments: [choice('unit', units)] },
];

export const containersLogCodes = [
  'crashed',
  'chance-fault',
  'fault-while-down',
  'bug-crash',
  'out-of-memory',
  'came-back',
  'database-down',
  'database-back',
  'nothing-to-crash',
  'leak-started',
  'slowed',
  'mended',
  'all-stopped',
  'functions-stopped',
  'functions-back',
  'no-process',
  'lost-in-crash',
  'no-database',
  'callee-down',
  'callee-died',
  'callee-no-database',
  'call-lost',
  'call-timed-out',
  'call-misunderstood',
  'retrying',
  'fell-back',
  'gave-up',
  'sale-kept',
  'sale-returned',
  'sales-caught-up',
  'change-finished',
  'released',
  'nothing-to-deploy',
  'rolled-back',
  'good-change-reverted',
  'schema-stays',
  'nothing-to-roll-back',
  'contract-broken',
  'contract-holds',
] as const;

export const containersFigureCodes = [
  'in-flight',
  'share',
  'stopped',
  'no-database',
  'waits-in-vain',
  'memory',
  'slowed',
  'copies-up',
  'no-copy',
  'schema',
  'kept',
  'unused',
] as const;

const perSide = (id: string, unit: Unit) => sides.map((side) => ({ id: `${side}-${id}`, unit }));

export const containersMetrics: readonly { readonly id: string; readonly unit: Unit }[] = [
  ...modules.flatMap((module) => perSide(`${functionOf[module]}-answered`, 'percent')),
  ...perSide('stopped-functions', 'count'),
  ...perSide('changes-waiting', 'count'),
  ...perSide('good-reverted', 'count'),
  ...perSide('order-p95', 'milliseconds'),
  ...perSide('in-flight', 'count'),
  { id: 'sales-waiting', unit: 'count' },
];
