import { isDuplicateSend } from '../rules/dedup-window';
import type { Micros } from '../time';

type Accepted = { readonly key: string; readonly id: number; readonly at: Micros };

/** Remembers accepted deduplication keys for as long as they count. */
export type DedupMemory = {
  /** The id of the accepted message this one repeats; otherwise remembers `id` and gives undefined. */
  accept(key: string, id: number, now: Micros): number | undefined;
};

export function openDedupMemory(): DedupMemory {
  const byKey = new Map<string, Accepted>();
  /** In the order of acceptance, the first `forgotten` of them no longer counting. */
  let inOrder: Accepted[] = [];
  let forgotten = 0;

  const forgetOld = (now: Micros) => {
    for (;;) {
      const oldest = inOrder[forgotten];
      if (oldest === undefined || isDuplicateSend(oldest.at, now)) break;
      byKey.delete(oldest.key);
      forgotten += 1;
    }
    if (forgotten > 64 && forgotten * 2 > inOrder.length) {
      inOrder = inOrder.slice(forgotten);
      forgotten = 0;
    }
  };

  return {
    accept: (key, id, now) => {
      forgetOld(now);
      const first = byKey.get(key);
      if (first !== undefined) return first.id;
      const accepted = { key, id, at: now };
      byKey.set(key, accepted);
      inOrder.push(accepted);
      return undefined;
    },
  };
}
