/**
 * An endless row of numbers in [0, 1) that depends on `seed` alone (Mulberry32 over its low 32
 * bits). For shuffling, never for secrets.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A 32-bit seed made of several values (FNV-1a), so that each item of a session, or each revision
 * of an item, is shuffled in its own way: `seedOf(session.seed, item.id, item.rev)`.
 */
export function seedOf(...values: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const unit of values.join('\u0000')) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** The ids in an order that depends on `seed` alone; every order is equally likely (Fisher–Yates). */
export function shuffled<Id>(ids: readonly Id[], seed: number): Id[] {
  const random = seeded(seed);
  const rest = [...ids];
  const order: Id[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return order;
}
