/** What one stage of `npm test` came to. */
export type Outcome = {
  readonly stage: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What the numbers do not say, e.g. "2 skipped". */
  readonly note?: string;
};

export type Counts = Pick<Outcome, 'passed' | 'failed' | 'note'>;

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** A stage that passes or fails as a whole. */
export function countStage(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts of vitest's JSON report; `undefined` stands for one that was not written. */
export function countVitest(report: unknown, exitCode: number): Counts {
  if (!isVitestReport(report)) return notReported('vitest', exitCode);
  // A file that cannot be loaded has no tests to count.
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  ).length;
  return withExitCode(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles,
      notes: [
        { count: brokenFiles, word: 'files not loaded' },
        { count: report.numPendingTests + report.numTodoTests, word: 'skipped' },
      ],
    },
    exitCode,
  );
}

/** Counts of Playwright's JSON report; `undefined` stands for one that was not written. */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  if (!isPlaywrightReport(report)) return notReported('playwright', exitCode);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode(
    {
      passed: expected + flaky,
      failed: unexpected,
      notes: [
        { count: flaky, word: 'only at the second try' },
        { count: skipped, word: 'skipped' },
      ],
    },
    exitCode,
  );
}

/** The table of all stages, and as the last line `N passed, N failed`. */
export function summaryLines(outcomes: readonly Outcome[]): string[] {
  const width = Math.max(...outcomes.map(({ stage }) => stage.length));
  const lines = outcomes.map(({ stage, passed, failed, seconds, note }) =>
    [
      `${failed > 0 ? '✗' : '✓'} ${stage.padEnd(width)}`,
      `${String(passed).padStart(5)} passed`,
      `${String(failed).padStart(3)} failed`,
      `${seconds.toFixed(1).padStart(6)} s`,
      note ?? '',
    ]
      .join('  ')
      .trimEnd(),
  );
  return ['', ...lines, '', `${sum(outcomes, 'passed')} passed, ${sum(outcomes, 'failed')} failed`];
}

function sum(outcomes: readonly Outcome[], key: 'passed' | 'failed'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}

function withExitCode(
  {
    passed,
    failed,
    notes,
  }: { passed: number; failed: number; notes: readonly { count: number; word: string }[] },
  exitCode: number,
): Counts {
  // Errors outside of tests, and a run without any test, show in the exit code alone.
  const alsoFailed = exitCode !== 0 && failed === 0;
  const note = [
    ...notes.filter(({ count }) => count > 0).map(({ count, word }) => `${count} ${word}`),
    ...(alsoFailed ? [`exit code ${exitCode}`] : []),
  ].join(', ');
  return { passed, failed: alsoFailed ? 1 : failed, ...(note && { note }) };
}

function notReported(tool: string, exitCode: number): Counts {
  return { passed: 0, failed: 1, note: `${tool} wrote no report, exit code ${exitCode}` };
}

function isVitestReport(report: unknown): report is VitestReport {
  return typeof report === 'object' && report !== null && 'numPassedTests' in report;
}

function isPlaywrightReport(report: unknown): report is PlaywrightReport {
  return typeof report === 'object' && report !== null && 'stats' in report;
}
