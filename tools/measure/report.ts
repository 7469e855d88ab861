import { checkBudgets, kilobytes } from './budgets';
import type { PageLoad } from './measure-page';

export type MeasuredPage = { readonly path: string; readonly load: PageLoad };

const header = [
  ['page', 'JS', 'CSS', 'HTML', 'font', 'rest', 'reqs'],
  ['later KB', 'reqs'],
  ['LCP ms', 'CLS', 'long tasks', 'blocked ms'],
].flat();

/** The figures of all pages as a table, sizes in KB on the wire. */
export function tableOf(pages: readonly MeasuredPage[]): string {
  const rows = pages.map(({ path, load: { first, later, ...load } }) => [
    path,
    kilobytes(first.bytes.js),
    kilobytes(first.bytes.css),
    kilobytes(first.bytes.html),
    kilobytes(first.bytes.font),
    kilobytes(first.bytes.image + first.bytes.other),
    String(first.requests),
    kilobytes(Object.values(later.bytes).reduce((total, bytes) => total + bytes, 0)),
    String(later.requests),
    load.lcp.toFixed(0),
    load.cls.toFixed(3),
    String(load.longTasks),
    load.blocking.toFixed(0),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** A line for each budget of each page, and whether all are kept. */
export function judge(
  pages: readonly MeasuredPage[],
  floor: MeasuredPage | undefined,
): { lines: string[]; areKept: boolean } {
  const judged = pages.map(({ path, load }) => ({
    path,
    checks: checkBudgets(load, floor?.load.first.bytes.js, path),
  }));
  return {
    lines: judged.flatMap(({ path, checks }) => [
      '',
      path,
      ...checks.map(({ isKept, text }) => `  ${isKept ? '✓' : '✗'} ${text}`),
    ]),
    areKept: judged.every(({ checks }) => checks.every(({ isKept }) => isKept)),
  };
}
