import { interleave } from './interleave';
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
  return interleave(chosen, ({ objective }) => objective).map(({ id }) => id);
}
