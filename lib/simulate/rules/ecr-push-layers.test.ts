import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layersOf, planPush } from './ecr-push-layers';

test('R04: the first push uploads every layer, the second only what changed', () => {
  expect(planPush(['L1', 'L2', 'L3'], [])).toEqual({ upload: ['L1', 'L2', 'L3'], skip: [] });
  expect(planPush(['L1', 'L2', 'L4'], ['L1', 'L2', 'L3'])).toEqual({
    upload: ['L4'],
    skip: ['L1', 'L2'],
  });
});

test('R04: a push under another tag uploads nothing, and a layer listed twice counts once', () => {
  expect(planPush(['L1', 'L2'], ['L2', 'L1']).upload).toEqual([]);
  expect(planPush(['L1', 'L1', 'L2'], ['L2'])).toEqual({ upload: ['L1'], skip: ['L2'] });
});

test('R04: after a push everything is there, so the same push uploads nothing more', () => {
  const digests = fc.array(fc.constantFrom('L1', 'L2', 'L3', 'L4', 'L5', 'L6'));
  fc.assert(
    fc.property(digests, digests, (layers, stored) => {
      const { upload, skip } = planPush(layers, stored);
      expect([...upload, ...skip].toSorted()).toEqual([...new Set(layers)].toSorted());
      expect(planPush(layers, [...stored, ...upload])).toEqual({
        upload: [],
        skip: layersOf([layers]),
      });
    }),
  );
});

test('images share their layers', () => {
  expect(layersOf([])).toEqual([]);
  expect(
    layersOf([
      ['L1', 'L2'],
      ['L1', 'L3'],
    ]),
  ).toEqual(['L1', 'L2', 'L3']);
});
