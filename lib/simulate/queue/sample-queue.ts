import { queueLimits } from '../rules/queue-limits';
import { seconds } from '../time';
import { openQueue, type Queue } from './queue';
import type { QueueConfig } from './queue-config';

/** A queue for tests: AWS's defaults, one shard, no chance. */
export function sampleQueue(config: Partial<QueueConfig<string>> = {}): Queue<string> {
  return openQueue<string>({
    kind: 'standard',
    visibility: queueLimits.visibility.default,
    retention: queueLimits.retention.default,
    delay: 0,
    inFlightCap: queueLimits.inFlight,
    shards: 1,
    sample: 1,
    dedupScope: 'queue',
    duplicateShare: 0,
    swapShare: 0,
    draw: () => 0,
    ...config,
  });
}

/** Sends bodies at `at` seconds; the group of a FIFO message is the body up to its "m" ("g1m2"). */
export function sendAll(queue: Queue<string>, at: number, bodies: readonly string[]): void {
  for (const body of bodies) {
    const group = body.slice(0, body.indexOf('m'));
    queue.send(seconds(at), { body, group, deduplicationId: body });
  }
}

/** Receives at `at` seconds and gives the bodies and the handle of each. */
export function receiveAt(
  queue: Queue<string>,
  at: number,
  limit: number,
  { wait = 1, visibility }: { readonly wait?: number; readonly visibility?: number } = {},
) {
  const { answer, received } = queue.receive(seconds(at), {
    limit,
    wait: seconds(wait),
    ...(visibility !== undefined && { visibility: seconds(visibility) }),
  });
  return {
    answer,
    bodies: received.map(({ message }) => message.body),
    counts: received.map(({ receiveCount }) => receiveCount),
    handles: received.map(({ handle }) => handle),
  };
}
