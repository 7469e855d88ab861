import type { PageLoad } from './measure-page';
import { resourceKinds, type Transfer } from './requests';
import { median } from './timings';

/** Limits of a page's first load; sizes in bytes on the wire. */
const kib = 1024;
const budgets = {
  jsOverFloor: 15 * kib,
  /** What a deck may bring beyond what a lesson may. */
  deckJs: 15 * kib,
  /** And the instructor's window, opened once on a laptop, beyond that. */
  consoleJs: 10 * kib,
  css: 15 * kib,
  html: 45 * kib,
  preloadedFont: 120 * kib,
  requests: 16,
  /** Less than what is ever shown as 0.000. */
  cls: 0.0005,
};

export type Check = { readonly isKept: boolean; readonly text: string };

/** One value for each figure of several loads of a page; every message that any of them had. */
export function medianLoad(loads: readonly PageLoad[]): PageLoad {
  const of = (figure: (load: PageLoad) => number) => median(loads.map(figure));
  const transfer = (column: 'first' | 'later'): Transfer => ({
    requests: of((load) => load[column].requests),
    bytes: Object.fromEntries(
      resourceKinds.map((kind) => [kind, of((load) => load[column].bytes[kind])]),
    ) as Transfer['bytes'],
  });
  return {
    first: transfer('first'),
    later: transfer('later'),
    preloadedFont: of((load) => load.preloadedFont),
    lcp: of((load) => load.lcp),
    cls: of((load) => load.cls),
    longTasks: of((load) => load.longTasks),
    blocking: of((load) => load.blocking),
    messages: [...new Set(loads.flatMap((load) => load.messages))],
  };
}

/** Whether a page keeps each budget; `floorJs` is what the bare page of the same run loads. */
export function checkBudgets(load: PageLoad, floorJs: number | undefined, page = ''): Check[] {
  const { bytes, requests } = load.first;
  const overFloor =
    budgets.jsOverFloor +
    (page.includes('/present/') ? budgets.deckJs : 0) +
    (page.endsWith('/console') ? budgets.consoleJs : 0);
  return [
    floorJs === undefined
      ? {
          isKept: false,
          text: 'JS: the floor page is missing, so there is nothing to compare with',
        }
      : size(
          'JS',
          bytes.js,
          floorJs + overFloor,
          ` (floor ${kilobytes(floorJs)} + ${overFloor / kib})`,
        ),
    size('CSS', bytes.css, budgets.css),
    size('HTML', bytes.html, budgets.html),
    size('preloaded font', load.preloadedFont, budgets.preloadedFont),
    {
      isKept: requests <= budgets.requests,
      text: `${requests} requests ≤ ${budgets.requests}`,
    },
    { isKept: load.cls < budgets.cls, text: `CLS ${load.cls.toFixed(3)} = 0` },
    {
      isKept: load.messages.length === 0,
      text: ['no console message', ...load.messages].join('\n      '),
    },
  ];
}

/** Kibibytes with one decimal, as tables show them. */
export function kilobytes(bytes: number): string {
  return (bytes / kib).toFixed(1);
}

function size(name: string, bytes: number, limit: number, remark = ''): Check {
  return {
    isKept: bytes <= limit,
    text: `${name} ${kilobytes(bytes)} ≤ ${kilobytes(limit)} KB${remark}`,
  };
}
