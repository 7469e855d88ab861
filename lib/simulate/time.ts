/** A moment or a length of simulated time: whole microseconds since the run began. */
export type Micros = number;

export const microsPerSecond = 1_000_000;

/** Whole microseconds nearest to `value` seconds. */
export function seconds(value: number): Micros {
  return Math.round(value * microsPerSecond);
}

/** Whole microseconds nearest to `value` milliseconds. */
export function milliseconds(value: number): Micros {
  return Math.round(value * 1000);
}

/** `value` as seconds, for words and charts. */
export function toSeconds(value: Micros): number {
  return value / microsPerSecond;
}
