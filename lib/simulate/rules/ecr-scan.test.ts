import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '../time';
import { canStartBasicScan, scanImage, type Flaw } from './ecr-scan';

const inLibraries: Flaw = { id: 'F1', layer: 'L2', severity: 'HIGH' };
const inBase: Flaw = { id: 'F2', layer: 'L1', severity: 'CRITICAL' };

test('R07: a scan reports the known flaws of the layers and blocks nothing', () => {
  expect(scanImage(['L1', 'L2', 'L4'], [inLibraries])).toEqual({
    findings: ['F1'],
    high: 1,
    critical: 0,
    blocksPull: false,
  });
  expect(scanImage(['L1', 'L6', 'L7'], [inLibraries]).findings).toEqual([]);
});

test('R07: the same image has more findings once another flaw is known', () => {
  const report = scanImage(['L1', 'L2', 'L4'], [inLibraries, inBase]);
  expect(report).toMatchObject({ findings: ['F1', 'F2'], high: 1, critical: 1 });
});

test('R07: whatever is found, no pull is blocked', () => {
  const layers = fc.subarray(['L1', 'L2', 'L3']);
  fc.assert(
    fc.property(layers, fc.subarray([inLibraries, inBase]), (image, known) => {
      const report = scanImage(image, known);
      expect(report.blocksPull).toBe(false);
      expect(report.high + report.critical).toBe(report.findings.length);
    }),
  );
});

test('R07: a basic scan of one image starts once in 24 hours', () => {
  const day = seconds(24 * 3600);
  expect(canStartBasicScan(null, 0)).toBe(true);
  expect(canStartBasicScan(0, day - 1)).toBe(false);
  expect(canStartBasicScan(0, day)).toBe(true);
  expect(() => canStartBasicScan(5, 4)).toThrow('now is 4, before the last scan at 5');
});
