import type { Micros } from './time';

/** Something that will happen; `seq` says which of two at the same microsecond comes first. */
export type Scheduled<Event> = {
  readonly at: Micros;
  readonly seq: number;
  readonly event: Event;
};

const isBefore = (a: Scheduled<unknown>, b: Scheduled<unknown>) =>
  a.at < b.at || (a.at === b.at && a.seq < b.seq);

/**
 * A binary heap in the order of `(at, seq)`. The second part matters: without it events of the same
 * microsecond would leave in an order that depends on the heap's shape.
 */
export class EventHeap<Event> {
  readonly #items: Scheduled<Event>[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** The next event, without taking it. */
  peek(): Scheduled<Event> | undefined {
    return this.#items[0];
  }

  push(item: Scheduled<Event>): void {
    const items = this.#items;
    let hole = items.length;
    items.push(item);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = items[parent]!;
      if (!isBefore(item, above)) break;
      items[hole] = above;
      hole = parent;
    }
    items[hole] = item;
  }

  /** Takes the next event; `undefined` when nothing is left. */
  pop(): Scheduled<Event> | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && isBefore(items[child + 1]!, items[child]!)) child += 1;
      if (!isBefore(items[child]!, last)) break;
      items[hole] = items[child]!;
      hole = child;
    }
    items[hole] = last;
    return first;
  }
}
