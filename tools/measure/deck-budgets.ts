import { type Check, kilobytes } from './budgets';

/** Milliseconds: the middle of many presses, and what 95 of 100 do not exceed. */
export type Delay = { readonly p50: number; readonly p95: number };

/** How presenting does in a real browser; times in milliseconds, sizes in bytes on the wire. */
export type DeckLoad = {
  /** From a key to the changed slide: in one window, and from the console to the audience's. */
  readonly step: Delay;
  readonly across: Delay;
  /** The same where the audience's window gets neither frames nor quick timers, as hidden ones do. */
  readonly acrossHidden: Delay;
  /** From the moment a late window can show a slide until it shows the right one. */
  readonly late: { readonly ms: number; readonly movedOther: boolean };
  /** From the start of the reload until slide, step, timer and ink stand again. */
  readonly reload: Readonly<
    Record<'audience' | 'console', { readonly ms: number; readonly lost: readonly string[] }>
  >;
  /** Code of the deck over the lesson's page, of the console over the deck's, and of ink once used. */
  readonly code: { readonly deck: number; readonly console: number; readonly ink: number };
  readonly day: {
    readonly step: Delay;
    /** The slowest opening of the overview, the first included. */
    readonly overviewMs: number;
    /** From the key at a lesson's end until the next lesson's own page is there. */
    readonly nextLessonMs: number;
  };
};

const kib = 1024;
const most = {
  step: 50,
  acrossMiddle: 20,
  across: 60,
  late: 300,
  reload: 1000,
  overview: 300,
  deckCode: 15 * kib,
  consoleCode: 25 * kib,
  inkCode: 10 * kib,
};

/** Whether presenting keeps its budgets. */
export function checkDeck({
  step,
  across,
  acrossHidden,
  late,
  reload,
  code,
  day,
}: DeckLoad): Check[] {
  return [
    within('key to slide', step.p95, most.step, ` (p95; p50 ${step.p50.toFixed(1)})`),
    ...bothWithin('key to the other window', across),
    ...bothWithin('key to the other window, hidden', acrossHidden),
    within('late window right', late.ms, most.late),
    { isKept: !late.movedOther, text: 'late window moved no other' },
    ...(['audience', 'console'] as const).flatMap((role) => [
      within(`${role} reloaded`, reload[role].ms, most.reload),
      {
        isKept: reload[role].lost.length === 0,
        text: ['nothing lost by it', ...reload[role].lost].join('\n      '),
      },
    ]),
    size('deck over the lesson page', code.deck, most.deckCode),
    size('console over the deck', code.console, most.consoleCode),
    {
      ...size('ink', code.ink, most.inkCode),
      isKept: code.ink > 0 && code.ink <= most.inkCode,
    },
    within('day: key to slide', day.step.p95, most.step, ` (p95; p50 ${day.step.p50.toFixed(1)})`),
    within('day: overview open', day.overviewMs, most.overview),
    within("day: next lesson's page", day.nextLessonMs, most.reload),
  ];
}

function bothWithin(name: string, { p50, p95 }: Delay): Check[] {
  return [within(name, p50, most.acrossMiddle, ' (p50)'), within(name, p95, most.across, ' (p95)')];
}

function within(name: string, ms: number, limit: number, remark = ''): Check {
  return { isKept: ms <= limit, text: `${name} ${ms.toFixed(1)} ≤ ${limit} ms${remark}` };
}

function size(name: string, bytes: number, limit: number): Check {
  return {
    isKept: bytes <= limit,
    text: `${name}: JS ${kilobytes(bytes)} ≤ ${kilobytes(limit)} KB`,
  };
}
