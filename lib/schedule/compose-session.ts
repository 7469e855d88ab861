import { seedOf, shuffled } from './seeded';

export type Candidate = { readonly id: string; readonly objective: string };

/**
 * The order in which a session asks: at most `limit` of `items`, the missed ones before the never
 * answered ones before the rest, each of these shuffled by `seed`. Two items of one objective stand
 * in a row only when that cannot be avoided; for that a later item may be drawn forward.
 *
 * @param missed ids of items to be asked again
 * @param answered ids of items answered at least once
 */
export function composeSession({
  items,
  missed,
  answered,
  limit,
  seed,
}: {
  readonly items: readonly Candidate[];
  readonly missed: readonly string[];
  readonly answered: readonly string[];
  readonly limit: number;
  readonly seed: number;
}): string[] {
  const rankOf = ({ id }: Candidate) => {
    if (missed.includes(id)) return 0;
    return answered.includes(id) ? 2 : 1;
  };
  // Shuffled from a fixed order, so that moving an item in its file does not change the session.
  const byId = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const mixed = shuffled(byId, seedOf(seed, 'session'));
  const chosen = mixed.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, Math.max(0, limit));
  return interleave(chosen).map((item) => item.id);
}

/** Reorders as little as it must so that as few neighbours as possible share an objective. */
function interleave(items: readonly Candidate[]): Candidate[] {
  const rest = [...items];
  const order: Candidate[] = [];
  while (rest.length > 0) {
    const last = order.at(-1)?.objective;
    const costs = rest.map(
      ({ objective }, index) =>
        (objective === last ? 1 : 0) + unavoidableRepeats(rest.toSpliced(index, 1)),
    );
    order.push(...rest.splice(costs.indexOf(Math.min(...costs)), 1));
  }
  return order;
}

/** How many neighbours must share an objective in the best order of `items`. */
function unavoidableRepeats(items: readonly Candidate[]): number {
  const counts = new Map<string, number>();
  for (const { objective } of items) counts.set(objective, (counts.get(objective) ?? 0) + 1);
  // n items of one objective need n − 1 others between them.
  const excess = [...counts.values()].map((count) => count - (items.length - count + 1));
  return Math.max(0, ...excess);
}
