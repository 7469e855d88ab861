/**
 * Refuses what is not a whole number of at least `least`.
 *
 * @throws Error in three parts naming the value
 */
export function requireWhole(where: string, name: string, value: number, least = 0): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new Error(`${where}: ${name} is ${value}. Give a whole number of at least ${least}.`);
}

/**
 * Refuses what is not a number of at least 0, for lengths of time.
 *
 * @throws Error in three parts naming the value
 */
export function requireLength(where: string, name: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new Error(`${where}: ${name} is ${value}. Give a number of seconds of at least 0.`);
}
