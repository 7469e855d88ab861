import { readTrace, type Reading } from './reading';
import type { Trace } from './trace';

/** Something that must be true of a run: keys of predict items and asserts of repair items. */
export type Condition = {
  readonly reading: Reading;
  readonly is: 'equal' | 'not' | 'below' | 'at-most' | 'above' | 'at-least';
  readonly value: number | string;
};

/**
 * Whether `trace` fulfils `condition`. Only `equal` and `not` take words; an order between words is
 * never true.
 */
export function fulfils(trace: Trace, { reading, is, value }: Condition): boolean {
  const read = readTrace(trace, reading);
  if (is === 'equal') return read === value;
  if (is === 'not') return read !== value;
  if (typeof read !== 'number' || typeof value !== 'number') return false;
  switch (is) {
    case 'below':
      return read < value;
    case 'at-most':
      return read <= value;
    case 'above':
      return read > value;
    case 'at-least':
      return read >= value;
  }
}
