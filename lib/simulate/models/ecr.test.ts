import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRun, simulate } from '../kernel';
import { readTrace } from '../reading';
import { tagMutabilityModes } from '../rules/ecr-tag-mutability';
import type { RunCommand, Value } from '../run';
import { seconds, toSeconds } from '../time';
import type { Trace } from '../trace';
import { lawfulEcr } from './lawful-models';
import { digests } from './ecr-catalog';
import { endpoints, hosts, tagNames } from './ecr-settings';

type Params = Readonly<Record<string, Value>>;

function runEcr(params: Params, commands: readonly RunCommand[], until = 120): Trace {
  const run = { model: 'ecr', seed: 1, params, commands };
  return simulate(lawfulEcr, run, seconds(until), { check: true });
}

const push = (at: number, image: string, tag = 'prod'): RunCommand => ({
  at,
  command: 'push',
  args: { image, tag },
});
const startByTag = (at: number, tag = 'prod', host = 'a'): RunCommand => ({
  at,
  command: 'start-task',
  args: { tag, host },
});
const startByDigest = (at: number, image: string): RunCommand => ({
  at,
  command: 'start-by-digest',
  args: { image },
});
const close = (at: number, part: string): RunCommand => ({
  at,
  command: 'close-path',
  args: { part },
});

const last = (trace: Trace, metric: string) => readTrace(trace, { read: 'metric', metric });
const count = (trace: Trace, code: string) => readTrace(trace, { read: 'count', of: { code } });
const entries = (trace: Trace, code: string) => trace.log.filter((entry) => entry.code === code);
const paramsOf = (trace: Trace, code: string) => entries(trace, code).map(({ params }) => params);

test('R04: the first push uploads every layer', () => {
  const trace = runEcr({ stored: 'empty' }, [push(1, '3f07')]);
  expect(last(trace, 'uploaded')).toBe(250);
  expect(last(trace, 'skipped')).toBe(0);
  expect(last(trace, 'stored')).toBe(250);
});

test('R04: a second push uploads only the layer that changed, in its whole size', () => {
  const trace = runEcr({}, [push(1, '9c41')]);
  expect(paramsOf(trace, 'layer-skipped').map(({ layer }) => layer)).toEqual(['L1', 'L2']);
  expect(paramsOf(trace, 'layer-uploaded')).toEqual([{ push: 'p1', layer: 'L4', megabytes: 24 }]);
  expect(last(trace, 'stored')).toBe(274);
});

test('R04: a changed lower layer costs what stands above it too', () => {
  expect(last(runEcr({}, [push(1, '7d18')]), 'uploaded')).toBe(180);
});

test.each([
  ['MUTABLE', 'latest', 'tag-moved'],
  ['MUTABLE', '1.8.0', 'tag-moved'],
  ['IMMUTABLE', 'latest', 'tag-refused'],
  ['IMMUTABLE', '1.8.0', 'tag-refused'],
  ['IMMUTABLE_WITH_EXCLUSION', 'latest', 'tag-moved'],
  ['IMMUTABLE_WITH_EXCLUSION', '1.8.0', 'tag-refused'],
  ['MUTABLE_WITH_EXCLUSION', 'latest', 'tag-refused'],
  ['MUTABLE_WITH_EXCLUSION', '1.8.0', 'tag-moved'],
])('R06: in %s the second push of %s ends as %s', (mutability, tag, code) => {
  const trace = runEcr({ mutability, filter: 'latest' }, [
    push(1, '9c41', tag),
    push(20, 'b25e', tag),
  ]);
  expect(count(trace, 'tag-created')).toBe(1);
  expect(paramsOf(trace, code)[0]).toMatchObject({ tag, image: 'b25e', from: '9c41' });
  expect(last(trace, 'refused')).toBe(code === 'tag-refused' ? 1 : 0);
});

test('R06: a refused push leaves no image behind, but the next one finds its layers', () => {
  const trace = runEcr({ mutability: 'IMMUTABLE' }, [push(1, '9c41'), push(20, '9c41', '1.9.0')]);
  expect(entries(trace, 'tag-refused')).toHaveLength(1);
  expect(paramsOf(trace, 'image-recorded')).toEqual([
    { push: 'p2', image: '9c41', uploaded: 0, skipped: 3 },
  ]);
});

test('R06: a tag put back uploads nothing; one that is already there changes nothing', () => {
  const move = (at: number, image: string) => ({
    at,
    command: 'move-tag',
    args: { tag: 'prod', image },
  });
  const trace = runEcr({ stored: 'two' }, [move(1, '3f07'), move(10, '3f07'), move(20, 'b25e')]);
  expect(last(trace, 'uploaded')).toBe(0);
  expect(paramsOf(trace, 'tag-moved')).toEqual([{ tag: 'prod', image: '3f07', from: '9c41' }]);
  expect(count(trace, 'tag-unchanged')).toBe(1);
  expect(count(trace, 'nothing-to-move')).toBe(1);
});

test('R06: switching to immutable moves nothing and protects from then on', () => {
  const trace = runEcr({ stored: 'two' }, [
    { at: 1, command: 'set-mutability', args: { mode: 'IMMUTABLE' } },
    push(2, '3f07'),
  ]);
  expect(count(trace, 'tag-refused')).toBe(1);
  expect(count(trace, 'tag-moved')).toBe(0);
});

test('R03: a pull asks for the token, the manifest once, then the layers one by one from S3', () => {
  const trace = runEcr({}, [startByTag(1)]);
  const out = trace.moves.filter(({ entity, reverse }) => entity === 'o1' && !reverse);
  const lines = out.map(({ line }) => line);
  const layer = ['ask-manifest', 'manifest-service', 'get-layers', 'layer-service'];
  expect(lines).toEqual([
    'ask-token',
    'token-service',
    'ask-manifest',
    'manifest-service',
    ...layer,
    ...layer,
    ...layer,
  ]);
  expect(last(trace, 'downloaded')).toBe(250);
});

test('R03: a host that keeps layers only downloads the new ones, another host all', () => {
  const trace = runEcr({ cache: true, running: 1 }, [
    push(1, '9c41'),
    startByTag(10, 'prod', 'a'),
    startByTag(40, 'prod', 'b'),
  ]);
  expect(paramsOf(trace, 'layers-held')).toEqual([
    { task: 'o2', host: 'a', held: 2, missing: 1, megabytes: 24 },
  ]);
  expect(last(trace, 'downloaded')).toBe(24 + 254);
});

test('a moved tag changes no running task; the next one runs something else', () => {
  const trace = runEcr({ running: 2 }, [push(1, '9c41'), startByTag(10)]);
  expect(paramsOf(trace, 'siblings-differ')).toEqual([
    { task: 'o3', image: '9c41', siblings: 2, other: '3f07' },
  ]);
  expect(last(trace, 'kinds')).toBe(2);
});

test('by digest the next task runs what its siblings run, wherever the tag is', () => {
  const trace = runEcr({ running: 2 }, [push(1, '9c41'), startByDigest(10, '3f07')]);
  expect(last(trace, 'running')).toBe(3);
  expect(last(trace, 'kinds')).toBe(1);
});

test('the tasks of a service agree until a new deployment', () => {
  const trace = runEcr({ running: 2, start: 'service' }, [
    push(1, '9c41'),
    startByTag(10),
    { at: 40, command: 'redeploy', args: { tag: 'prod' } },
  ]);
  expect(paramsOf(trace, 'pin-kept')).toEqual([
    { task: 'o3', tag: 'prod', image: '3f07', current: '9c41' },
  ]);
  expect(paramsOf(trace, 'task-running').map((entry) => entry['image'])).toEqual([
    '3f07',
    '9c41',
    '9c41',
    '9c41',
  ]);
  expect(paramsOf(trace, 'task-replaced').map(({ old }) => old)).toEqual(['o1', 'o2', 'o3']);
  expect(last(trace, 'running')).toBe(3);
  expect(last(trace, 'kinds')).toBe(1);
});

test('a service takes one deployment after the other', () => {
  const redeploy = (at: number) => ({ at, command: 'redeploy', args: { tag: 'prod' } });
  const trace = runEcr({ running: 2, start: 'service' }, [redeploy(1), redeploy(2), redeploy(40)]);
  expect(count(trace, 'still-deploying')).toBe(1);
  expect(count(trace, 'redeployed')).toBe(2);
  expect(last(trace, 'running')).toBe(2);
});

test('R02: a push is refused from the moment the token is 12 hours old', () => {
  const params = { login: 'by-hand', 'token-age': 719 };
  const pushes = [push(59.9, '9c41'), push(80, 'b25e'), { at: 90, command: 'login' }];
  const trace = runEcr(params, [...pushes, push(91, 'b25e')]);
  expect(entries(trace, 'token-over').map(({ at }) => toSeconds(at))).toEqual([60]);
  expect(paramsOf(trace, 'push-denied').map((entry) => entry['push'])).toEqual(['p2']);
  expect(paramsOf(trace, 'image-recorded').map((entry) => entry['push'])).toEqual(['p1', 'p3']);
});

test('R02: an expired token of the pipeline stops no pull', () => {
  const trace = runEcr({ login: 'by-hand' }, [push(1, '9c41'), startByTag(2)]);
  expect(count(trace, 'push-denied')).toBe(1);
  expect(last(trace, 'running')).toBe(1);
});

test('R02: letting the token expire has the next push refused at once', () => {
  const aged = { at: 1, command: 'expire-token' };
  const trace = runEcr({ login: 'by-hand', 'token-age': 0 }, [aged, push(2, '9c41')]);
  expect(count(trace, 'token-aged')).toBe(1);
  expect(count(trace, 'push-denied')).toBe(1);
});

test('R07: findings are reported, kept with the image, and block no pull', () => {
  const scan = { at: 1, command: 'scan', args: { image: '3f07' } };
  const trace = runEcr({}, [scan, startByTag(10), { ...scan, at: 60 }]);
  expect(paramsOf(trace, 'scan-found')).toEqual([
    { image: '3f07', findings: 1, high: 1, critical: 0 },
  ]);
  expect(count(trace, 'findings-ignored')).toBe(1);
  expect(last(trace, 'running')).toBe(1);
  expect(count(trace, 'scan-too-soon')).toBe(1);
});

test('R07: enhanced scanning looks again when a flaw becomes known, basic scanning does not', () => {
  const flaw = { at: 20, command: 'publish-flaw' };
  const enhanced = runEcr({ scanning: 'ENHANCED' }, [push(1, '9c41'), flaw]);
  expect(paramsOf(enhanced, 'scan-found').map(({ findings }) => findings)).toEqual([1, 2, 2]);
  const basic = runEcr({ 'scan-on-push': true }, [push(1, '9c41'), flaw]);
  expect(paramsOf(basic, 'scan-found').map(({ findings }) => findings)).toEqual([1]);
});

test('R09: an expired image cannot be pulled, and what runs it goes on', () => {
  const expire = { at: 1, command: 'run-lifecycle', args: { keep: 1, which: 'any' } };
  const move = { at: 3, command: 'move-tag', args: { tag: 'prod', image: '3f07' } };
  const trace = runEcr({ stored: 'two', running: 1 }, [expire, startByDigest(2, '3f07'), move]);
  expect(paramsOf(trace, 'image-expired')).toEqual([{ image: '3f07', keep: 1, tags: 0 }]);
  expect(count(trace, 'image-not-found')).toBe(1);
  expect(count(trace, 'nothing-to-move')).toBe(1);
  expect(paramsOf(trace, 'layers-freed')).toEqual([{ layers: 1, megabytes: 20 }]);
  expect(last(trace, 'running')).toBe(1);
});

test('R09: an image that expires under a pull leaves it without its layers', () => {
  const trace = runEcr({ stored: 'two' }, [
    startByDigest(1, '3f07'),
    { at: 3, command: 'run-lifecycle', args: { keep: 1, which: 'any' } },
  ]);
  expect(paramsOf(trace, 'layer-gone')).toEqual([{ task: 'o1', layer: 'L3' }]);
});

test.each([
  ['endpoint-api', 'token-path-missing', 'resource-initialization-error'],
  ['endpoint-dkr', 'registry-path-missing', 'cannot-pull-container-error'],
  ['endpoint-s3', 'layer-path-missing', 'cannot-pull-container-error'],
])('E45: without %s a task ends with %s', (part, code, error) => {
  const open = { at: 9, command: 'open-path', args: { part } };
  const trace = runEcr({}, [close(1, part), startByTag(2), open, startByTag(10)]);
  expect(paramsOf(trace, code)).toEqual([{ task: 'o1', error }]);
  expect(last(trace, 'failed')).toBe(1);
  expect(last(trace, 'running')).toBe(1);
});

test('refuses running tasks in an empty repository', () => {
  expect(() => runEcr({ stored: 'empty', running: 1 }, [])).toThrow(
    'model ecr: params: 1 tasks run an image of an empty repository.',
  );
});

const image = fc.constantFrom(...digests);
const tag = fc.constantFrom(...tagNames);
const host = fc.constantFrom(...hosts);
const mode = fc.constantFrom(...tagMutabilityModes);
const filter = fc.constantFrom('latest', 'prod', '1.*');
const keep = fc.integer({ min: 1, max: 3 });
const named = <T extends object>(command: string, args: fc.Arbitrary<T>) =>
  fc.record({ command: fc.constant(command), args });
const anyCommand = fc.oneof(
  { weight: 4, arbitrary: named('push', fc.record({ image, tag })) },
  { weight: 3, arbitrary: named('start-task', fc.record({ tag, host })) },
  named('start-by-digest', fc.record({ image, host })),
  named('move-tag', fc.record({ image, tag })),
  named('set-mutability', fc.record({ mode, filter })),
  {
    weight: 2,
    arbitrary: named(
      'run-lifecycle',
      fc.record({ keep, which: fc.constantFrom('any', 'untagged') }),
    ),
  },
  named('scan', fc.record({ image })),
  named('redeploy', fc.record({ tag })),
  named('close-path', fc.record({ part: fc.constantFrom(...endpoints) })),
  named('open-path', fc.record({ part: fc.constantFrom(...endpoints) })),
  fc.record({
    command: fc.constantFrom('login', 'stop-task', 'publish-flaw', 'expire-token'),
    args: fc.constant({}),
  }),
);
const anyCommands = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 240 }), anyCommand).map(([at, given]) => ({
    at: at / 2,
    ...given,
  })),
  { maxLength: 16 },
);
const settings = fc.record({
  stored: fc.constantFrom('one', 'two'),
  running: fc.integer({ min: 0, max: 3 }),
  start: fc.constantFrom('standalone', 'service'),
  cache: fc.boolean(),
  mutability: mode,
  filter,
  login: fc.constantFrom('when-expired', 'each-push', 'by-hand'),
  'token-age': fc.integer({ min: 716, max: 720 }),
  scanning: fc.constantFrom('BASIC', 'ENHANCED'),
  'scan-on-push': fc.boolean(),
  speed: fc.constantFrom(5, 25, 100),
});

test('whatever is done to it, every law holds at every event, and counters only grow', () => {
  fc.assert(
    fc.property(settings, anyCommands, (params, commands) => {
      const trace = runEcr(params, commands, 200);
      for (const metric of ['uploaded', 'downloaded', 'skipped', 'tokens', 'refused', 'expired']) {
        const values = trace.metrics[metric]!.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 150 },
  );
});

test('slices of any size give the trace of the whole', () => {
  const commands = [push(1, '9c41'), startByTag(6), push(7, '7d18', 'latest'), startByTag(20)];
  const run = { model: 'ecr', seed: 3, params: { running: 2 }, commands };
  const open = openRun(lawfulEcr, run);
  for (let cut = 0; cut <= 120; cut += 7) open.advance(seconds(cut));
  open.advance(seconds(120));
  expect(open.trace()).toEqual(simulate(lawfulEcr, run, seconds(120)));
});
