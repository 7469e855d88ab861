import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layersToPull,
  nextPullCall,
  resolveReference,
  serviceOfCall,
  type PullCall,
} from './ecr-pull';

/** All requests of a pull, when each is answered. */
function callsOf(layers: readonly string[], cached: readonly string[]): PullCall[] {
  const calls: PullCall[] = [];
  const urls: string[] = [];
  const held = [...cached];
  let token = false;
  let known: readonly string[] | null = null;
  for (;;) {
    const call = nextPullCall({ token, layers: known, held, urls });
    if (call === null) return calls;
    calls.push(call);
    if (call.call === 'GetAuthorizationToken') token = true;
    else if (call.call === 'BatchGetImage') known = layers;
    else if (call.call === 'GetDownloadUrlForLayer') urls.push(call.layer);
    else held.push(call.layer);
  }
}

test('R03: token, manifest once, then for each layer its address and its bytes from S3', () => {
  const calls = callsOf(['L1', 'L2'], []);
  expect(calls).toEqual([
    { call: 'GetAuthorizationToken' },
    { call: 'BatchGetImage' },
    { call: 'GetDownloadUrlForLayer', layer: 'L1' },
    { call: 'GetObject', layer: 'L1' },
    { call: 'GetDownloadUrlForLayer', layer: 'L2' },
    { call: 'GetObject', layer: 'L2' },
  ]);
  expect(calls.map(({ call }) => serviceOfCall(call))).toEqual([
    'ecr.api',
    'ecr.dkr',
    'ecr.dkr',
    's3',
    'ecr.dkr',
    's3',
  ]);
});

test('R03: layers that are held already are not downloaded', () => {
  expect(layersToPull(['L1', 'L2', 'L4'], ['L1', 'L2', 'L3'])).toEqual(['L4']);
  expect(layersToPull(['L1', 'L1'], [])).toEqual(['L1']);
  expect(callsOf(['L1', 'L2'], ['L2', 'L1'])).toHaveLength(2);
});

test('R03: every missing layer is asked for once and downloaded once, no other is', () => {
  const digests = fc.array(fc.constantFrom<string>('L1', 'L2', 'L3', 'L4'));
  fc.assert(
    fc.property(digests, digests, (layers, cached) => {
      const bytes = callsOf(layers, cached).flatMap((call) =>
        call.call === 'GetObject' ? [call.layer] : [],
      );
      expect(bytes).toEqual(layersToPull(layers, cached));
      expect(bytes.some((layer) => cached.includes(layer))).toBe(false);
      expect(new Set(bytes).size).toBe(bytes.length);
    }),
  );
});

test('R03: a tag means what it points to now, a digest means itself while it is there', () => {
  const repository = { tags: [{ name: 'prod', digest: '9c41' }], digests: ['3f07', '9c41'] };
  expect(resolveReference({ tag: 'prod' }, repository)).toBe('9c41');
  expect(resolveReference({ digest: '3f07' }, repository)).toBe('3f07');
  expect(resolveReference({ tag: 'latest' }, repository)).toBeNull();
  expect(resolveReference({ digest: 'b25e' }, repository)).toBeNull();
  expect(resolveReference({ tag: 'prod' }, { ...repository, digests: [] })).toBeNull();
});
