import type { Micros } from '../time';

/** What the naive queue remembers of a message; everything else follows from moments. */
type Entry = {
  readonly body: string;
  readonly group: string;
  readonly enqueuedAt: Micros;
  hiddenUntil: Micros;
  receivedAt: Micros;
  receives: number;
};

/** An in-flight message of the naive queue by the number of one of its receives. */
export type NaiveHandle = { readonly entry: Entry; readonly receive: number };

/** The settings both queues of a comparison share. */
export type NaiveConfig = {
  readonly isFifo: boolean;
  readonly visibility: Micros;
  readonly retention: Micros;
  readonly delay: Micros;
  readonly cap: number;
  readonly maxReceives: number;
};

/**
 * A queue as slow and plain as can be, written from the fact sheet without the rules: two lists of
 * entries, filtered anew on every call. Only tests use it, to compare the core with.
 */
export class NaiveQueue {
  readonly config: NaiveConfig;
  main: Entry[] = [];
  dead: Entry[] = [];
  turn: string[] = [];
  seen: { readonly key: string; readonly at: Micros }[] = [];
  deleted = 0;
  accepted = 0;

  constructor(config: NaiveConfig) {
    this.config = config;
  }

  expire(now: Micros): void {
    const { retention } = this.config;
    this.main = this.main.filter(({ enqueuedAt }) => enqueuedAt + retention > now);
    this.dead = this.dead.filter(({ enqueuedAt }) => enqueuedAt + retention > now);
    this.turn = this.turn.filter((group) => this.main.some((entry) => entry.group === group));
  }

  inFlight(now: Micros): Entry[] {
    return this.main.filter(({ hiddenUntil, receives }) => hiddenUntil > now && receives > 0);
  }

  send(now: Micros, body: string, group: string, dedup: string): string {
    this.expire(now);
    if (this.config.isFifo) {
      if (group === '') return 'refused';
      if (this.seen.some(({ key, at }) => key === dedup && now < at + 300_000_000)) {
        return 'duplicate';
      }
      this.seen.push({ key: dedup, at: now });
      if (!this.turn.includes(group)) this.turn.push(group);
    }
    const hiddenUntil = now + this.config.delay;
    this.main.push({ body, group, enqueuedAt: now, hiddenUntil, receivedAt: 0, receives: 0 });
    this.accepted += 1;
    return 'accepted';
  }

  /** The messages a receive may see, in the order in which it sees them. */
  candidates(now: Micros): Entry[] {
    if (!this.config.isFifo) return this.main.filter(({ hiddenUntil }) => hiddenUntil <= now);
    return this.turn.flatMap((group) => {
      const members = this.main.filter((entry) => entry.group === group);
      const blocked = members.findIndex(({ hiddenUntil }) => hiddenUntil > now);
      return blocked === -1 ? members : members.slice(0, blocked);
    });
  }

  receive(now: Micros, limit: number, timeout: Micros | undefined): NaiveHandle[] {
    this.expire(now);
    const room = Math.min(limit, this.config.cap - this.inFlight(now).length);
    const handles: NaiveHandle[] = [];
    for (const entry of this.candidates(now)) {
      if (handles.length >= room) break;
      if (entry.receives === this.config.maxReceives) {
        this.main.splice(this.main.indexOf(entry), 1);
        const enqueuedAt = this.config.isFifo ? now : entry.enqueuedAt;
        this.dead.push({ ...entry, enqueuedAt, hiddenUntil: now, receives: 0 });
        continue;
      }
      entry.receives += 1;
      entry.receivedAt = now;
      handles.push({ entry, receive: entry.receives });
    }
    for (const { entry } of handles) entry.hiddenUntil = now + (timeout ?? this.config.visibility);
    for (const group of new Set(handles.map(({ entry }) => entry.group))) {
      this.turn = [...this.turn.filter((other) => other !== group), group];
    }
    this.expire(now);
    return handles;
  }

  delete(now: Micros, { entry, receive }: NaiveHandle): string {
    this.expire(now);
    const isLatest = entry.receives === receive;
    if (this.config.isFifo && (!isLatest || entry.hiddenUntil <= now)) return 'expired';
    const place = this.main.indexOf(entry);
    if (place === -1 || !isLatest) return 'ignored';
    this.main.splice(place, 1);
    this.deleted += 1;
    this.expire(now);
    return 'deleted';
  }

  change(now: Micros, { entry, receive }: NaiveHandle, timeout: Micros): string {
    this.expire(now);
    if (!this.main.includes(entry)) return 'gone';
    const isOver = entry.receives !== receive || entry.hiddenUntil <= now;
    if (this.config.isFifo && isOver) return 'receipt-handle-expired';
    if (entry.receives !== receive) return 'stale';
    if (now + timeout > entry.receivedAt + 43_200_000_000) return 'over-12-hours';
    const isFull = this.inFlight(now).length >= this.config.cap;
    if (timeout > 0 && entry.hiddenUntil <= now && isFull) return 'over-limit';
    entry.hiddenUntil = now + timeout;
    return 'changed';
  }
}
