/**
 * Lets a whole number from `min` to `max` through.
 *
 * @throws Error naming the value when it is anything else
 */
export function requireWhole(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`${name} is ${value}. Give a whole number from ${min} to ${max}.`);
}
