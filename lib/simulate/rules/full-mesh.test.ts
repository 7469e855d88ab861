import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullMeshCount } from './full-mesh';

test.for([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 3],
  [4, 6],
  [10, 45],
  [100, 4950],
] as const)('%s VPCs need %s connections', ([vpcs, count]) => {
  expect(fullMeshCount(vpcs)).toBe(count);
});

test('is the number of pairs', () => {
  fc.assert(
    fc.property(fc.nat(40), (vpcs) => {
      let pairs = 0;
      for (let a = 0; a < vpcs; a += 1) for (let b = a + 1; b < vpcs; b += 1) pairs += 1;
      expect(fullMeshCount(vpcs)).toBe(pairs);
    }),
  );
});

test.for([-1, 2.5, Number.NaN])('refuses %s', (vpcs) => {
  expect(() => fullMeshCount(vpcs)).toThrow(`full mesh: ${vpcs} is no number of VPCs.`);
});
