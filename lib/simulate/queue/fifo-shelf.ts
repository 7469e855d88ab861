import { receivablePrefix } from '../rules/head-prefix';
import { KeyedHeap } from './keyed-heap';
import type { Message } from './message';
import type { Shelf } from './shelf';

type Group<Body> = {
  readonly id: string;
  head: Message<Body> | undefined;
  tail: Message<Body> | undefined;
  /** Its place in the rotation: lower is served earlier. */
  ticket: number;
  /** Stands in the heap of groups that have something to give. */
  ready: boolean;
};

const isHidden = (message: Message<unknown>) => message.state !== 'visible';

function* from<Body>(start: Message<Body> | undefined) {
  for (let message = start; message !== undefined; message = message.after) yield message;
}

/**
 * The shelf of a FIFO queue: undeleted messages of each group in the order of sending, and the
 * groups in rotation. Only groups whose head is visible stand in the heap, so that a receive does
 * not walk past the blocked ones. A group without messages leaves the rotation.
 */
export function openFifoShelf<Body>(): Shelf<Body> {
  const groups = new Map<string, Group<Body>>();
  const ready = new KeyedHeap<Group<Body>>();
  let nextTicket = 0;

  const takeTicket = () => {
    nextTicket += 1;
    return nextTicket;
  };

  const refresh = (group: Group<Body>) => {
    if (group.ready || group.head === undefined || isHidden(group.head)) return;
    group.ready = true;
    ready.push(group.ticket, group);
  };

  const remove = (message: Message<Body>) => {
    const group = groups.get(message.group)!;
    if (message.before) message.before.after = message.after;
    else group.head = message.after;
    if (message.after) message.after.before = message.before;
    else group.tail = message.before;
    message.before = undefined;
    message.after = undefined;
    if (group.head === undefined) groups.delete(group.id);
    else refresh(group);
  };

  const popReady = (): Group<Body> | undefined => {
    const group = ready.pop();
    if (group !== undefined) group.ready = false;
    return group;
  };

  const isBlocked = (group: Group<Body>) => group.head === undefined || isHidden(group.head);

  /** Takes up to `limit` from the group's prefix; a message that leaves the queue makes room for the next. */
  const serve = (group: Group<Body>, limit: number, take: (message: Message<Body>) => boolean) => {
    let cursor = group.head;
    let taken = 0;
    while (taken < limit) {
      const prefix = receivablePrefix(from(cursor), isHidden, limit - taken);
      if (prefix.length === 0) break;
      for (const message of prefix) {
        cursor = message.after;
        if (take(message)) taken += 1;
      }
    }
    return taken;
  };

  return {
    add: (message) => {
      let group = groups.get(message.group);
      if (group === undefined) {
        const first = { id: message.group, head: message, tail: message, ready: false };
        group = { ...first, ticket: takeTicket() };
        groups.set(message.group, group);
      } else {
        message.before = group.tail;
        group.tail!.after = message;
        group.tail = message;
      }
      refresh(group);
    },
    show: (message) => refresh(groups.get(message.group)!),
    remove,
    first: () => {
      while (ready.top !== undefined && isBlocked(ready.top)) popReady();
      return ready.top?.head;
    },
    offer: (_shards, limit, take) => {
      const served: Group<Body>[] = [];
      const unserved: Group<Body>[] = [];
      let left = limit;
      while (left > 0) {
        const group = popReady();
        if (group === undefined) break;
        // Taking may remove its last message; the group must not come back by `remove` meanwhile.
        group.ready = true;
        const taken = serve(group, left, take);
        group.ready = false;
        left -= taken;
        (taken > 0 ? served : unserved).push(group);
      }
      for (const group of served) group.ticket = takeTicket();
      for (const group of [...served, ...unserved])
        if (groups.get(group.id) === group) refresh(group);
    },
  };
}
