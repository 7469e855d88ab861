import type { CommandSpec, Parameter, Settings } from '../model';
import { number, toggle } from '../parameter';
import type { QueueKind } from '../rules/queue-limits';
import { milliseconds, seconds, type Micros } from '../time';

const share = (id: string, initial = 0): Parameter => number(id, 'percent', [0, 100, 1], initial);

/** How many workers there can be; a diagram need not draw them all. */
export const workerLimit = 10;

export const sqsParameters: readonly Parameter[] = [
  number('rate', 'per-second', [0, 1000, 0.1], 0.5),
  { id: 'arrivals', kind: 'choice', options: ['even', 'random'], default: 'even' },
  number('burst', 'count', [1, 10, 1], 1),
  { id: 'kind', kind: 'choice', options: ['standard', 'fifo'], default: 'standard' },
  number('groups', 'count', [1, 20, 1], 3),
  number('visibility', 'seconds', [0, 43_200, 1], 30),
  number('service', 'seconds', [0.1, 120, 0.1], 2),
  { id: 'work', kind: 'choice', options: ['even', 'random'], default: 'even' },
  number('workers', 'count', [1, workerLimit, 1], 2),
  number('batch', 'count', [1, 10, 1], 1),
  number('wait', 'seconds', [0, 20, 1], 20),
  number('poll-gap', 'seconds', [0.1, 60, 0.1], 1),
  number('delay', 'seconds', [0, 900, 1], 0),
  number('retention', 'seconds', [60, 1_209_600, 60], 345_600),
  toggle('dead-letter', true),
  number('max-receives', 'count', [1, 1000, 1], 10),
  number('dlq-retention', 'seconds', [60, 1_209_600, 60], 1_209_600),
  number('in-flight-cap', 'count', [1, 120_000, 1], 120_000),
  share('failure'),
  share('resend'),
  share('duplicate'),
  share('disorder', 10),
  toggle('heartbeat'),
  toggle('idempotent'),
  toggle('fan-out'),
  number('latency', 'milliseconds', [1, 1000, 1], 200),
];

/** The parameters of a run, read once. Times in µs, chances from 0 to 1. */
export type SqsSettings = {
  /** Mean time between two sends; Infinity when nobody orders. */
  readonly gap: Micros;
  readonly arrivals: string;
  readonly burst: number;
  readonly kind: QueueKind;
  readonly groups: number;
  readonly visibility: Micros;
  readonly service: Micros;
  readonly work: string;
  readonly workers: number;
  readonly batch: number;
  readonly wait: Micros;
  readonly pollGap: Micros;
  readonly delay: Micros;
  readonly retention: Micros;
  readonly maxReceives: number | null;
  readonly dlqRetention: Micros;
  readonly inFlightCap: number;
  readonly failure: number;
  readonly resend: number;
  readonly duplicate: number;
  readonly disorder: number;
  readonly heartbeat: boolean;
  readonly idempotent: boolean;
  readonly fanOut: boolean;
  readonly latency: Micros;
};

export function readSqsSettings(settings: Settings): SqsSettings {
  const read = (id: string) => settings.number(id);
  const choice = (id: string) => settings.choice(id);
  const isOn = (id: string) => settings.toggle(id);
  const rate = read('rate');
  return {
    gap: rate === 0 ? Infinity : seconds(1 / rate),
    arrivals: choice('arrivals'),
    burst: read('burst'),
    kind: choice('kind') === 'fifo' ? 'fifo' : 'standard',
    groups: read('groups'),
    visibility: seconds(read('visibility')),
    service: seconds(read('service')),
    work: choice('work'),
    workers: read('workers'),
    batch: read('batch'),
    wait: seconds(read('wait')),
    pollGap: seconds(read('poll-gap')),
    delay: seconds(read('delay')),
    retention: seconds(read('retention')),
    maxReceives: isOn('dead-letter') ? read('max-receives') : null,
    dlqRetention: seconds(read('dlq-retention')),
    inFlightCap: read('in-flight-cap'),
    failure: read('failure') / 100,
    resend: read('resend') / 100,
    duplicate: read('duplicate') / 100,
    disorder: read('disorder') / 100,
    heartbeat: isOn('heartbeat'),
    idempotent: isOn('idempotent'),
    fanOut: isOn('fan-out'),
    latency: milliseconds(read('latency')),
  };
}

/** Parts of the workers: worker-1 … */
export const workerParts: readonly string[] = Array.from(
  { length: workerLimit },
  (_, index) => `worker-${index + 1}`,
);

const consumers = [...workerParts, 'stock', 'email'];
/** 0 takes the groups in turn. */
const group = number('group', 'count', [0, 20, 1], 0);

export const sqsCommands: readonly CommandSpec[] = [
  { id: 'send', arguments: [number('count', 'count', [1, 10, 1], 1), group] },
  { id: 'send-poison', arguments: [group], fault: true },
  { id: 'kill', arguments: [], fault: true, parts: consumers },
  { id: 'restore', arguments: [], parts: consumers },
  { id: 'add-worker', arguments: [] },
  { id: 'set-visibility', arguments: [number('visibility', 'seconds', [0, 43_200, 1], 60)] },
  { id: 'repair', arguments: [] },
  { id: 'redrive', arguments: [] },
];
