import { bestEffortOrder } from '../rules/best-effort-order';
import { KeyedHeap } from './keyed-heap';
import type { Message } from './message';
import type { Shelf } from './shelf';

/**
 * The shelf of a standard queue: visible messages of each shard in the order of sending. A message
 * that is hidden or gone meanwhile stays in its heap until it comes up, and is then dropped.
 *
 * @param swaps says for a hand-out of so many places which place swaps with the next (SIM-Q07);
 *   `null` when nothing ever swaps
 */
export function openStandardShelf<Body>(
  shardCount: number,
  swaps: ((places: number) => readonly boolean[]) | null,
): Shelf<Body> {
  const shards = Array.from({ length: shardCount }, () => new KeyedHeap<Message<Body>>());
  const everywhere = shards.map((_, place) => place);

  const settleTop = (shard: KeyedHeap<Message<Body>>) => {
    while (shard.top !== undefined && shard.top.state !== 'visible') shard.pop()!.shelved = false;
    return shard.topKey;
  };

  const popOldest = (polled: readonly number[]): Message<Body> | undefined => {
    let oldest: KeyedHeap<Message<Body>> | undefined;
    let oldestKey = Infinity;
    for (const place of polled) {
      const shard = shards[place]!;
      const key = settleTop(shard);
      if (key < oldestKey) {
        oldest = shard;
        oldestKey = key;
      }
    }
    const message = oldest?.pop();
    if (message !== undefined) message.shelved = false;
    return message;
  };

  const show = (message: Message<Body>) => {
    if (message.shelved || message.state !== 'visible') return;
    message.shelved = true;
    shards[message.shard]!.push(message.id, message);
  };

  const gather = (polled: readonly number[], count: number) => {
    const found: Message<Body>[] = [];
    while (found.length < count) {
      const message = popOldest(polled);
      if (message === undefined) break;
      found.push(message);
    }
    return found;
  };

  return {
    add: show,
    show,
    remove: () => {},
    first: () => {
      const message = popOldest(everywhere);
      if (message !== undefined) show(message);
      return message;
    },
    offer: (polled, limit, take) => {
      // A receive with timeout 0 leaves its messages visible; they go back when the call is over.
      const back: Message<Body>[] = [];
      let taken = 0;
      while (taken < limit) {
        // One more than asked for, so that the last place has somebody to swap with.
        const found = gather(polled, limit - taken + (swaps === null ? 0 : 1));
        if (found.length === 0) break;
        const order = swaps === null ? found : bestEffortOrder(found, swaps(found.length));
        for (const message of order) {
          if (taken < limit && take(message)) taken += 1;
          back.push(message);
        }
      }
      for (const message of back) show(message);
    },
  };
}
