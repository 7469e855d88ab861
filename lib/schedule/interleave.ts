/**
 * Reorders as little as it must so that as few neighbours as possible share a topic: each place
 * goes to the first of the rest that leaves the fewest repeats.
 *
 * @param before topic of what stands in front of the first place
 */
export function interleave<Value>(
  values: readonly Value[],
  topicOf: (value: Value) => string,
  before?: string,
): Value[] {
  const rest = [...values];
  const counts = new Map<string, number>();
  for (const value of rest) counts.set(topicOf(value), (counts.get(topicOf(value)) ?? 0) + 1);
  const order: Value[] = [];
  let last = before;
  while (rest.length > 0) {
    const costs = new Map<string, number>();
    for (const topic of counts.keys()) costs.set(topic, costOf(topic, last, counts, rest.length));
    const least = Math.min(...costs.values());
    const index = rest.findIndex((value) => costs.get(topicOf(value)) === least);
    const [value] = rest.splice(index, 1);
    if (value === undefined) break;
    last = topicOf(value);
    const left = (counts.get(last) ?? 1) - 1;
    if (left > 0) counts.set(last, left);
    else counts.delete(last);
    order.push(value);
  }
  return order;
}

/** The repeats that placing a value of `topic` makes at once and cannot avoid later. */
function costOf(
  topic: string,
  last: string | undefined,
  counts: ReadonlyMap<string, number>,
  size: number,
): number {
  let unavoidable = 0;
  for (const [other, count] of counts) {
    const left = other === topic ? count - 1 : count;
    // n values of one topic need n − 1 others between them.
    unavoidable = Math.max(unavoidable, left - (size - 1 - left + 1));
  }
  return (topic === last ? 1 : 0) + unavoidable;
}
