import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Micros } from './time';

/** A row of random draws for one purpose; the same seed and purpose give the same row everywhere. */
export type Stream = {
  /** A whole number from `low` to `high`, both possible. */
  readonly integer: (low: number, high: number) => number;
  /** True with probability `share` (0…1). */
  readonly chance: (share: number) => boolean;
  /** A waiting time of a memoryless process with the given mean: at least 1 µs. */
  readonly exponential: (mean: Micros) => Micros;
};

/** Millionths of −ln(1 − i/128), i = 0…64: written down, because engines may differ in Math.log. */
// prettier-ignore
const halfLifeTable = [
  0, 7843, 15748, 23717, 31749, 39846, 48009, 56240, 64539, 72907, 81346, 89856, 98440, 107098, 115832, 124642, 133531, 142500, 151550, 160682, 169899, 179201, 188591, 198070, 207639, 217301, 227057, 236910, 246860, 256910, 267063, 277319, 287682, 298153, 308735, 319431, 330242, 341171, 352221, 363394, 374693, 386122, 397683, 409379, 421213, 433190, 445311, 457581, 470004, 482582, 495321, 508225, 521297, 534542, 547965, 561571, 575364, 589350, 603535, 617924, 632523, 647338, 662376, 677643, 693147,
] as const;
const ln2 = 693_147;

/** FNV-1a over seed and purpose, so that adding a purpose leaves the rows of the others alone. */
function mix(seed: number, purpose: string): number {
  let hash = Math.imul(0x811c9dc5 ^ (seed >>> 0), 0x01000193);
  for (let index = 0; index < purpose.length; index += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** Opens the stream of `purpose` for a run with `seed` (a whole number). */
export function openStream(seed: number, purpose: string): Stream {
  const generator = xoroshiro128plus(mix(seed, purpose));
  const fraction = () => (generator.next() >>> 0) / 2 ** 32;
  return {
    integer: (low, high) => uniformInt(generator, low, high),
    chance: (share) => fraction() < share,
    exponential: (mean) => {
      // Memoryless: while the draw falls into the upper half, one half-life has passed.
      let millionths = 0;
      let draw = fraction();
      while (draw >= 0.5) {
        millionths += ln2;
        draw = fraction();
      }
      const place = draw * 128;
      const index = Math.floor(place);
      const below = halfLifeTable[index]!;
      const above = halfLifeTable[index + 1]!;
      millionths += below + (above - below) * (place - index);
      return Math.max(1, Math.round((millionths * mean) / 1_000_000));
    },
  };
}
