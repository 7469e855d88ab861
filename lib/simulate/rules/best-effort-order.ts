/**
 * SIM-Q07: the order in which a standard queue hands out messages that stand in the order of
 * sending: from the front, each swapped with the one behind it when its draw says so. `swaps[i]`
 * is whether place i swaps with place i + 1; missing ones do not. Nothing is lost or doubled.
 */
export function bestEffortOrder<Item>(
  items: readonly Item[],
  swaps: readonly boolean[],
): readonly Item[] {
  const order = [...items];
  for (let place = 0; place + 1 < order.length; place += 1) {
    if (swaps[place] !== true) continue;
    const first = order[place]!;
    order[place] = order[place + 1]!;
    order[place + 1] = first;
  }
  return order;
}
