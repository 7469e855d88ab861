import { openQueue } from '../queue/queue';
import type { QueueConfig } from '../queue/queue-config';
import type { Stream } from '../stream';
import { toSeconds, type Micros } from '../time';
import type { SqsSettings } from './sqs-parameters';
import type { Order, Site, SqsContext } from './sqs-state';

/** Servers of a standard queue, and how many of them a short poll asks. */
export const shardCount = 8;
const sampleSize = 3;

const fraction = (stream: Stream) => stream.integer(0, 0xffffff) / 0x1000000;

type SiteOptions = Pick<
  QueueConfig<Order>,
  'kind' | 'visibility' | 'retention' | 'delay' | 'inFlightCap' | 'duplicateShare' | 'swapShare'
> &
  Pick<Partial<QueueConfig<Order>>, 'deadLetter'>;

/** Opens a queue whose happenings are shown and logged at `part`; a move to the DLQ lasts `latency`. */
export function openSite(
  part: string,
  options: SiteOptions,
  latency: Micros,
  context: SqsContext,
): Site {
  const streams = {
    shard: context.random(`${part}-shard`),
    poll: context.random(`${part}-poll`),
    order: context.random(`${part}-order`),
    duplicate: context.random(`${part}-duplicate`),
  };
  const queue = openQueue<Order>({
    ...options,
    shards: shardCount,
    sample: sampleSize,
    dedupScope: 'queue',
    draw: (purpose) => fraction(streams[purpose]),
    notice: {
      visible: ({ body, receiveCount }, was) => {
        const about = { rule: 'SIM-Q01', entity: body.entity, part };
        if (was === 'delayed') context.log('delay-over', { message: body.name }, about);
        else context.log('timeout-over', { message: body.name, count: receiveCount }, about);
        context.rest(body.entity, part);
      },
      expired: ({ body }) => {
        const about = { rule: 'SIM-Q09', entity: body.entity, part };
        const after = toSeconds(options.retention);
        context.log('expired', { message: body.name, queue: part, seconds: after }, about);
        context.rest(body.entity, null);
      },
      deadLettered: ({ body, receiveCount }, moved) => {
        const about = { rule: 'SIM-Q03', entity: body.entity, part };
        context.log('dead-lettered', { message: body.name, count: receiveCount }, about);
        context.rest(body.entity, null);
        const move = { entity: body.entity, lasting: latency } as const;
        context.move({ ...move, line: 'dead-letter', shape: 'event' });
        context.after(latency, { kind: 'land', message: moved });
      },
    },
  });
  return {
    part,
    queue,
    waiting: [],
    isToldBlocked: false,
    wakeAt: Infinity,
    shownVisible: -1,
    shownHidden: -1,
  };
}

/** The settings of the receipt queue. */
export function mainOptions(settings: SqsSettings, dlq: Site): SiteOptions {
  const { kind, visibility, retention, delay, inFlightCap, duplicate, disorder } = settings;
  return {
    kind,
    visibility,
    retention,
    delay,
    inFlightCap,
    duplicateShare: duplicate,
    swapShare: disorder,
    ...(settings.maxReceives !== null && {
      deadLetter: { queue: dlq.queue, maxReceiveCount: settings.maxReceives },
    }),
  };
}

/** The age of the oldest message in the queue, in whole seconds. */
export function ageOfOldest(site: Site, now: Micros): number {
  const oldest = site.queue.oldest();
  return oldest === undefined ? 0 : Math.floor(toSeconds(now - oldest.enqueuedAt));
}
