import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickInTurn } from './round-robin';

test('E33: targets take turns', () => {
  const picked = [0, 1, 2, 3, 4].map((turn) => pickInTurn(['a', 'b', 'c'], turn));
  expect(picked).toEqual(['a', 'b', 'c', 'a', 'b']);
});

test('without a target nobody gets it', () => {
  expect(pickInTurn([], 3)).toBeNull();
});

test('no target gets two requests more than another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.nat({ max: 60 }),
      fc.nat(),
      (size, count, first) => {
        const targets = Array.from({ length: size }, (_, index) => index);
        const shares = targets.map(() => 0);
        for (let turn = 0; turn < count; turn += 1) {
          shares[pickInTurn(targets, first + turn)!]! += 1;
        }
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a turn that is no whole number is named', () => {
  expect(() => pickInTurn(['a'], -1)).toThrow('turn is -1');
});
