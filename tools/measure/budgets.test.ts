import { expect, test } from 'vitest';
import { checkBudgets, medianLoad } from './budgets';
import type { PageLoad } from './measure-page';
import { judge, tableOf } from './report';

const kib = 1024;

function loadOf({
  js = 140 * kib,
  requests = 10,
  ...rest
}: Partial<PageLoad> & { js?: number; requests?: number } = {}): PageLoad {
  const bytes = { html: 20 * kib, js, css: 5 * kib, font: 80 * kib, image: 0, other: 0 };
  return {
    first: { requests, bytes },
    later: { requests: 1, bytes: { html: 0, js: 2 * kib, css: 0, font: 0, image: 0, other: kib } },
    preloadedFont: 80 * kib,
    lcp: 900,
    cls: 0,
    longTasks: 2,
    blocking: 120,
    messages: [],
    ...rest,
  };
}

const broken = (load: PageLoad, floorJs: number | undefined) =>
  checkBudgets(load, floorJs).flatMap(({ isKept, text }) => (isKept ? [] : [text]));

test('lets the console bring more code than a lesson', () => {
  const kept = (page: string) =>
    checkBudgets(loadOf({ js: 155 * kib }), 135 * kib, page)[0]?.isKept;
  expect(kept('/ko/lessons/sqs')).toBe(false);
  expect(kept('/ko/present/sqs/console')).toBe(true);
});

test('keeps all budgets on a light page', () => {
  expect(broken(loadOf(), 132 * kib)).toEqual([]);
});

test('compares JS with the floor of the same run', () => {
  expect(broken(loadOf({ js: 147 * kib }), 132 * kib)).toEqual([]);
  expect(broken(loadOf({ js: 148 * kib }), 132 * kib)).toEqual([
    'JS 148.0 ≤ 147.0 KB (floor 132.0 + 15)',
  ]);
  expect(broken(loadOf(), undefined)).toEqual([
    'JS: the floor page is missing, so there is nothing to compare with',
  ]);
});

test('names what is broken and every console message', () => {
  const load = loadOf({
    requests: 17,
    cls: 0.02,
    preloadedFont: 121 * kib,
    messages: ['warning: a', 'error: b'],
  });
  expect(broken(load, 132 * kib)).toEqual([
    'preloaded font 121.0 ≤ 120.0 KB',
    '17 requests ≤ 16',
    'CLS 0.020 = 0',
    'no console message\n      warning: a\n      error: b',
  ]);
});

test('takes the middle of each figure and all messages', () => {
  const loads = [
    loadOf({ lcp: 900, js: 140 * kib, messages: ['a'] }),
    loadOf({ lcp: 1100, js: 141 * kib }),
    loadOf({ lcp: 700, js: 140 * kib, messages: ['a', 'b'] }),
  ];
  expect(medianLoad(loads)).toEqual(loadOf({ lcp: 900, messages: ['a', 'b'] }));
});

test('prints a table and the verdict', () => {
  const floor = { path: '/floor', load: loadOf({ js: 132 * kib }) };
  const page = { path: '/ko/lessons/sqs', load: loadOf({ js: 150 * kib }) };
  expect(tableOf([floor, page])).toMatchInlineSnapshot(`
    "page                JS  CSS  HTML  font  rest  reqs  later KB  reqs  LCP ms    CLS  long tasks  blocked ms
    /floor           132.0  5.0  20.0  80.0   0.0    10       3.0     1     900  0.000           2         120
    /ko/lessons/sqs  150.0  5.0  20.0  80.0   0.0    10       3.0     1     900  0.000           2         120"
  `);
  const { lines, areKept } = judge([page], floor);
  expect(areKept).toBe(false);
  expect(lines.slice(0, 4)).toEqual([
    '',
    '/ko/lessons/sqs',
    '  ✗ JS 150.0 ≤ 147.0 KB (floor 132.0 + 15)',
    '  ✓ CSS 5.0 ≤ 15.0 KB',
  ]);
});
