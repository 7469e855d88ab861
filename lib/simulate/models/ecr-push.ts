import { layersOf, planPush } from '../rules/ecr-push-layers';
import { putTag, type TagOutcome } from '../rules/ecr-tag-mutability';
import { milliseconds } from '../time';
import { layersOfBuild, megabytesOf } from './ecr-catalog';
import { askLogin, hasValidToken } from './ecr-login';
import { startScan } from './ecr-scan';
import {
  claimedLayers,
  imageOf,
  tagOf,
  transferTime,
  type Ecr,
  type EcrContext,
  type Image,
  type Push,
} from './ecr-state';

const checkTime = milliseconds(250);
const callTime = milliseconds(300);
const storeTime = milliseconds(400);

/** Hands the pipeline a push; it does one after the other. */
export function askPush(
  { digest, tag, isMove }: Pick<Push, 'digest' | 'tag' | 'isMove'>,
  state: Ecr,
  context: EcrContext,
): void {
  const push: Push = {
    id: `p${state.pushes.length + 1}`,
    digest,
    tag,
    isMove,
    left: [],
    acceptedAt: null,
    tokenIssuedAt: null,
    uploaded: 0,
    skipped: 0,
  };
  state.pushes.push(push);
  state.waiting.push(push);
  if (state.push === null) beginNext(state, context);
}

function beginNext(state: Ecr, context: EcrContext): void {
  const push = state.waiting.shift() ?? null;
  state.push = push;
  if (push === null) return;
  const habit = context.settings.choice('login');
  const renews = habit === 'when-expired' && !hasValidToken(state, context);
  if (habit === 'each-push' || renews) askLogin(push, state, context);
  else letIn(push, state, context);
}

/** R02: the registry looks at the token before anything else. */
export function letIn(push: Push, state: Ecr, context: EcrContext): void {
  const { id, digest, tag, isMove } = push;
  const named = { push: id, image: digest, tag };
  if (!hasValidToken(state, context)) {
    turnAway(push, state, context);
    context.log('push-denied', { ...named, hours: 12 }, about(push, 'R02'));
    return finish(state, context);
  }
  if (isMove && imageOf(state, digest) === undefined) {
    turnAway(push, state, context);
    context.log('nothing-to-move', named, about(push));
    return finish(state, context);
  }
  push.acceptedAt = context.now;
  push.tokenIssuedAt = state.tokenIssuedAt;
  push.left.push(...layersOf([layersOfBuild(digest)]));
  const layers = push.left.length;
  const code = isMove ? 'move-asked' : 'push-asked';
  context.log(code, { ...named, layers, megabytes: megabytesOf(push.left) }, about(push, 'R04'));
  context.after(checkTime, { kind: 'push-step' });
}

/** The next layer is checked and skipped or sent; after the last one comes the manifest. */
export function pushStep(state: Ecr, context: EcrContext): void {
  const push = state.push!;
  const [layer] = push.left;
  if (layer === undefined) {
    context.move({ entity: push.id, line: 'push', lasting: callTime, shape: 'event' });
    context.after(callTime, { kind: 'put-manifest' });
  } else if (planPush([layer], state.stored).upload.length > 0) {
    const lasting = transferTime([layer], context);
    context.move({ entity: layer, line: 'push', lasting, shape: 'request' });
    context.after(lasting, { kind: 'layer-arrived' });
  } else {
    push.left.shift();
    push.skipped += 1;
    state.counts.skipped += 1;
    const megabytes = megabytesOf([layer]);
    context.log('layer-skipped', { push: push.id, layer, megabytes }, about(push, 'R04'));
    context.after(checkTime, { kind: 'push-step' });
  }
}

export function layerArrived(state: Ecr, context: EcrContext): void {
  const layer = state.push!.left[0]!;
  context.move({ entity: layer, line: 'store-layers', lasting: storeTime, shape: 'request' });
  context.after(storeTime, { kind: 'layer-stored' });
}

export function layerStored(state: Ecr, context: EcrContext): void {
  const push = state.push!;
  const layer = push.left.shift()!;
  const megabytes = megabytesOf([layer]);
  state.stored.push(layer);
  push.uploaded += megabytes;
  state.counts.uploaded += megabytes;
  context.rest(layer, 'layers');
  context.log(
    'layer-uploaded',
    { push: push.id, layer, megabytes },
    { rule: 'R04', entity: layer, part: 'layers' },
  );
  context.after(checkTime, { kind: 'push-step' });
}

/** R06: the manifest is put under its tag, or refused whole. */
export function putManifest(state: Ecr, context: EcrContext): void {
  const push = state.push!;
  const { digest, tag } = push;
  const current = tagOf(state, tag)?.digest ?? null;
  const outcome = putTag(tag, digest, current, state.setting);
  if (outcome === 'refused') {
    turnAway(push, state, context);
    const { mode } = state.setting;
    const params = { push: push.id, image: digest, tag, from: current ?? '', mode };
    context.log('tag-refused', params, about(push, 'R06'));
  } else {
    record(push, state, context);
    setTag(push, outcome, current, state, context);
  }
  finish(state, context);
}

function record(push: Push, state: Ecr, context: EcrContext): void {
  const { digest, uploaded, skipped } = push;
  const params = { push: push.id, image: digest, uploaded, skipped };
  if (imageOf(state, digest) !== undefined) {
    context.log('image-known', params, about(push, 'R04'));
    return;
  }
  const image: Image = {
    digest,
    layers: layersOf([layersOfBuild(digest)]),
    pushedAt: context.now,
    lastScanAt: null,
    findings: null,
  };
  state.images.push(image);
  state.counts.recorded += 1;
  const loose = state.loose.filter((layer) => !image.layers.includes(layer));
  state.loose.splice(0, state.loose.length, ...loose);
  if (digest === '9c41') {
    context.move({ entity: push.id, line: 'write-manifest', lasting: callTime, shape: 'event' });
  }
  context.log('image-recorded', params, about(push, 'R04'));
  const isEnhanced = context.settings.choice('scanning') === 'ENHANCED';
  if (isEnhanced || context.settings.toggle('scan-on-push')) startScan(image, context);
}

function setTag(
  push: Push,
  outcome: Exclude<TagOutcome, 'refused'>,
  from: string | null,
  state: Ecr,
  context: EcrContext,
): void {
  const { digest, tag } = push;
  const existing = tagOf(state, tag);
  if (existing === undefined) state.tags.push({ name: tag, digest });
  else existing.digest = digest;
  const params = { tag, image: digest };
  const where = { rule: 'R06', entity: push.id, part: 'tag' };
  if (outcome === 'moved') context.log('tag-moved', { ...params, from: from ?? '' }, where);
  else context.log(outcome === 'created' ? 'tag-created' : 'tag-unchanged', params, where);
}

function turnAway(push: Push, state: Ecr, context: EcrContext): void {
  state.counts.refused += 1;
  context.move({
    entity: push.id,
    line: 'push',
    lasting: callTime,
    shape: 'error',
    reverse: true,
  });
}

function finish(state: Ecr, context: EcrContext): void {
  const claimed = [...claimedLayers(state), ...state.loose];
  state.loose.push(...state.stored.filter((layer) => !claimed.includes(layer)));
  state.push = null;
  beginNext(state, context);
}

const about = (push: Push, rule?: string) => ({
  ...(rule !== undefined && { rule }),
  entity: push.id,
  part: 'registry',
});
