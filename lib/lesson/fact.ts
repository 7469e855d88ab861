import type { Text } from '@/lib/text/locale';

/** A number or statement of AWS, written once. */
export type Fact = {
  /** What stands in the sentence, e.g. "1 MiB" or "4일 / 4 days". */
  readonly value: Text;
  /** The whole fact in one sentence. */
  readonly sentence: Text;
  /** The page of AWS (or another authority) that says so. */
  readonly source: { readonly label: string; readonly url: string };
  /** Row of the fact sheet, e.g. Q02. */
  readonly sheet: string;
  /** ISO date of the last check. */
  readonly checked: string;
  /** A: newest source or two that agree; B: one source or an old one. C is never stored. */
  readonly certainty: 'A' | 'B';
};

export function defineFacts<Id extends string>(facts: Record<Id, Fact>): Record<Id, Fact> {
  return facts;
}
