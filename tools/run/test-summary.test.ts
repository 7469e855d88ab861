import { expect, test } from 'vitest';
import { countPlaywright, countStage, countVitest, summaryLines } from './test-summary';

function vitestReport({ passed = 0, failed = 0, pending = 0, brokenFiles = 0 }) {
  const file = (status: string, assertions: string[]) => ({
    status,
    assertionResults: assertions.map((one) => ({ status: one })),
  });
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: [
      file('passed', ['passed']),
      ...(failed > 0 ? [file('failed', ['failed'])] : []),
      ...Array.from({ length: brokenFiles }, () => file('failed', [])),
    ],
  };
}

const playwrightReport = (stats: object) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
});

test('counts unit tests', () => {
  expect(countVitest(vitestReport({ passed: 12, failed: 2, pending: 1 }), 1)).toEqual({
    passed: 12,
    failed: 2,
    note: '1 skipped',
  });
  expect(countVitest(vitestReport({ passed: 12 }), 0)).toEqual({ passed: 12, failed: 0 });
});

test('counts a test file that cannot be loaded as failed', () => {
  expect(countVitest(vitestReport({ passed: 12, brokenFiles: 2 }), 1)).toEqual({
    passed: 12,
    failed: 2,
    note: '2 files not loaded',
  });
});

test('never counts a run that ended badly as good', () => {
  const note = 'exit code 1';
  expect(countVitest(vitestReport({ passed: 12 }), 1)).toEqual({ passed: 12, failed: 1, note });
  expect(countPlaywright(playwrightReport({}), 1)).toEqual({ passed: 0, failed: 1, note });
  expect(countVitest(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(countPlaywright(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(countStage(2)).toEqual({ passed: 0, failed: 1 });
});

test('counts browser tests and tells of those that needed a second try', () => {
  const report = playwrightReport({ expected: 7, unexpected: 1, flaky: 2, skipped: 3 });
  expect(countPlaywright(report, 1)).toEqual({
    passed: 9,
    failed: 1,
    note: '2 only at the second try, 3 skipped',
  });
});

test('adds everything up in the last line', () => {
  const lines = summaryLines([
    { stage: 'types', passed: 1, failed: 0, seconds: 4.21 },
    { stage: 'unit', passed: 120, failed: 2, seconds: 31, note: '1 skipped' },
  ]);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "
    ✓ types      1 passed    0 failed     4.2 s
    ✗ unit     120 passed    2 failed    31.0 s  1 skipped

    121 passed, 2 failed"
  `);
});
