import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { RunCommand, Value } from '../run';
import { seconds } from '../time';
import { lawfulEcr } from './lawful-models';
import { imageOf, tagOf, tasksIn, type Ecr, type EcrContext, type EcrEvent } from './ecr-state';

const push: RunCommand = { at: 1, command: 'push', args: { image: '9c41' } };
const start: RunCommand = { at: 10, command: 'start-task' };

/** The model with one more thing done after each event of a kind; the run it is seen in. */
function runBroken(
  kind: EcrEvent['kind'],
  spoil: (state: Ecr, context: EcrContext) => void,
  {
    params = {},
    commands = [push, start],
  }: { params?: Record<string, Value>; commands?: readonly RunCommand[] } = {},
) {
  const broken: typeof lawfulEcr = {
    ...lawfulEcr,
    on: (event, state, context) => {
      lawfulEcr.on(event, state, context);
      if (event.kind === kind) spoil(state, context);
    },
  };
  const run = { model: 'ecr', seed: 1, params, commands };
  return simulate(broken, run, seconds(60), { check: true });
}

test('a tag that points to two images is caught', () => {
  const twice = ({ tags }: Ecr) => {
    tags.push({ name: 'prod', digest: '3f07' });
  };
  expect(() => runBroken('put-manifest', twice)).toThrow(
    'invariant tag-names-one-image broke: prod points to 2 images',
  );
});

test('a tag left behind by its image is caught', () => {
  const lose = ({ images }: Ecr) => {
    images.splice(0, 1);
  };
  expect(() => runBroken('travel', lose, { commands: [start] })).toThrow(
    'invariant tag-names-one-image broke: prod points to 3f07, which is gone',
  );
});

test('an image whose layers are thrown away is caught', () => {
  const forget = ({ stored }: Ecr) => {
    stored.splice(stored.indexOf('L1'), 1);
  };
  expect(() => runBroken('put-manifest', forget)).toThrow(
    'invariant stored-images-can-be-pulled broke: 3f07 needs L1, which is not stored',
  );
});

test('a layer that outlives its images is caught', () => {
  const hoard = ({ stored }: Ecr) => {
    stored.push('L6');
  };
  expect(() => runBroken('answered', hoard)).toThrow(
    'invariant stored-layers-are-those-of-images broke: L6 is stored, and no image lists it',
  );
});

test('another content under the same digest is caught', () => {
  const swap = ({ images }: Ecr) => {
    images[0] = { ...images[0]!, layers: ['L1', 'L2'] };
  };
  expect(() => runBroken('push-step', swap)).toThrow(
    'invariant digest-means-its-content broke: 3f07 lists L1, L2',
  );
});

test('an immutable tag that moves is caught', () => {
  const move = (state: Ecr) => {
    tagOf(state, 'prod')!.digest = '9c41';
  };
  const params = { stored: 'two', mutability: 'MUTABLE_WITH_EXCLUSION', filter: 'prod' };
  const back = [{ at: 1, command: 'login' }];
  const spoil = (state: Ecr) => {
    tagOf(state, 'prod')!.digest = '3f07';
  };
  expect(() => runBroken('login-answered', spoil, { params, commands: back })).toThrow(
    'invariant protected-tags-stay broke: prod went from 9c41 to 3f07',
  );
  expect(() => runBroken('login-answered', move, { params, commands: back })).not.toThrow();
});

test('a registry that takes an expired token is caught', () => {
  const letIn = (state: Ecr, { now }: EcrContext) => {
    state.pushes[0]!.tokenIssuedAt = now - seconds(13 * 3600);
  };
  expect(() => runBroken('push-step', letIn)).toThrow(
    'invariant pushes-showed-a-valid-token broke: p1 was let in without a valid token',
  );
});

test('a layer that is stored without an upload is caught', () => {
  const miscount = ({ counts }: Ecr) => {
    counts.uploaded += 24;
  };
  expect(() => runBroken('layer-stored', miscount)).toThrow(
    'invariant layers-are-uploaded-once broke: 250 MB + 48 uploaded, but 274 there and 0 freed',
  );
});

test('a running task that follows a moved tag is caught', () => {
  const follow = (state: Ecr) => {
    const task = tasksIn(state, 'running')[0]!;
    task.digest = tagOf(state, 'prod')!.digest;
  };
  expect(() => runBroken('put-manifest', follow, { params: { running: 1 } })).toThrow(
    'invariant running-tasks-have-their-image broke: o1 runs 9c41 with L1, L2, L3',
  );
});

test('a container that starts before its layers are there is caught', () => {
  const hurry = (state: Ecr) => {
    const task = tasksIn(state, 'starting').find(({ digest }) => digest !== null);
    if (task !== undefined) task.status = 'running';
  };
  expect(() => runBroken('answered', hurry)).toThrow(
    'invariant running-tasks-have-their-image broke: o1 runs 9c41 with ',
  );
});

test('a layer downloaded twice is caught', () => {
  const again = ({ tasks }: Ecr) => {
    const { downloaded } = tasks[0]!;
    if (downloaded.length > 0) downloaded.push(downloaded[0]!);
  };
  expect(() => runBroken('answered', again)).toThrow(
    'invariant layers-are-downloaded-once broke: o1 downloaded L1, L1',
  );
});

test('a download that nobody counts is caught', () => {
  const miscount = ({ counts }: Ecr) => {
    counts.downloaded = 0;
  };
  expect(() => runBroken('answered', miscount)).toThrow(
    'invariant layers-are-downloaded-once broke: 0 MB counted, 80 downloaded',
  );
});

test('a task of a service that takes the moved tag is caught', () => {
  const stray = ({ tasks }: Ecr) => {
    const task = tasks.find(({ pin, status }) => pin !== null && status === 'starting');
    if (task !== undefined && task.digest !== null) task.digest = '9c41';
  };
  expect(() => runBroken('answered', stray, { params: { running: 1, start: 'service' } })).toThrow(
    'invariant service-tasks-keep-their-digest broke: o2 has 9c41 instead of 3f07',
  );
});

test('an image that appears from nowhere is caught', () => {
  const conjure = (state: Ecr) => {
    state.images.push({ ...imageOf(state, '3f07')!, pushedAt: 1 });
  };
  expect(() => runBroken('answered', conjure)).toThrow(
    'invariant images-are-conserved broke: 2 recorded, 3 there, 0 expired',
  );
});

test('a task that vanishes is caught', () => {
  const lose = ({ tasks }: Ecr) => {
    tasks.pop();
  };
  expect(() => runBroken('travel', lose)).toThrow(
    'invariant tasks-are-conserved broke: 1 started, 0 known',
  );
});

test('every law has a test that breaks it', () => {
  expect(lawfulEcr.invariants.map(({ id }) => id).toSorted()).toEqual([
    'digest-means-its-content',
    'images-are-conserved',
    'layers-are-downloaded-once',
    'layers-are-uploaded-once',
    'protected-tags-stay',
    'pushes-showed-a-valid-token',
    'running-tasks-have-their-image',
    'service-tasks-keep-their-digest',
    'stored-images-can-be-pulled',
    'stored-layers-are-those-of-images',
    'tag-names-one-image',
    'tasks-are-conserved',
  ]);
});
