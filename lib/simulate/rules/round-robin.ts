import { requireWhole } from './require-whole';

/**
 * E33: the target that gets the next request of a load balancer with the default algorithm, round
 * robin: they take turns. Null when there is no target.
 *
 * @param targets those that may get it, in a fixed order
 * @param turn how many requests were handed out before, a whole number
 * @throws Error naming the value when `turn` is not a whole number
 */
export function pickInTurn<Target>(targets: readonly Target[], turn: number): Target | null {
  requireWhole('turn', turn, 0, Number.MAX_SAFE_INTEGER);
  return targets[turn % targets.length] ?? null;
}
