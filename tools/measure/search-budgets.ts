import { kilobytes, type Check } from './budgets';

/** Search on one page: bytes on the wire at its first use, and times from a letter to its result. */
export type SearchLoad = {
  readonly path: string;
  readonly bytes: number;
  /** `ms` is the median of several runs, `first` the first of them, before anything is warm. */
  readonly queries: readonly {
    readonly query: string;
    readonly ms: number;
    readonly first: number;
  }[];
};

const kib = 1024;
/** Index and code together. */
const maxBytes = 60 * kib;
const maxMs = 50;

/** Whether search keeps its budgets on a page. */
export function checkSearch({ path, bytes, queries }: SearchLoad): Check[] {
  return [
    {
      isKept: bytes > 0 && bytes <= maxBytes,
      text: `${path}: index and code ${kilobytes(bytes)} ≤ ${kilobytes(maxBytes)} KB`,
    },
    ...queries.map(({ query, ms, first }) => ({
      isKept: ms < maxMs,
      text: `${path}: "${query}" ${ms.toFixed(0)} ms < ${maxMs} ms (at first ${first.toFixed(0)})`,
    })),
  ];
}
