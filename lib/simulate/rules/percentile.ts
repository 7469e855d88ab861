/**
 * The smallest of `values` that at least `percent` of 100 of them do not exceed (nearest rank).
 *
 * @param values in any order, at least one
 * @param percent more than 0, at most 100
 * @throws Error naming the value when there are none, or the percent is outside its range
 */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new Error('values is empty. Give at least one number.');
  if (!(percent > 0 && percent <= 100)) {
    throw new Error(`percent is ${percent}. Give a number above 0 and up to 100.`);
  }
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.ceil((percent * values.length) / 100) - 1]!;
}
