import { imagesToExpire, type LifecycleRule } from '../rules/ecr-lifecycle';
import { milliseconds } from '../time';
import { layersOfBuild, megabytesOf } from './ecr-catalog';
import { claimedLayers, tagsOn, tasksIn, type Ecr, type EcrContext } from './ecr-state';

const expireTime = milliseconds(600);
const about = { rule: 'R09', part: 'lifecycle' };

/** R09: a rule of the lifecycle policy takes effect: images expire, and with them their tags. */
export function runLifecycle(rule: LifecycleRule, state: Ecr, context: EcrContext): void {
  const images = state.images.map(({ digest, pushedAt }) => ({
    digest,
    pushedAt,
    tagged: tagsOn(state, digest).length > 0,
  }));
  const expired = imagesToExpire(images, rule);
  if (expired.length === 0) {
    context.log('nothing-expired', { images: images.length, keep: rule.keep }, about);
    return;
  }
  for (const digest of expired) expire(digest, rule.keep, state, context);
  freeLayers(state, context);
}

function expire(digest: string, keep: number, state: Ecr, context: EcrContext): void {
  const tags = tagsOn(state, digest).length;
  keepOnly(state.images, (image) => image.digest !== digest);
  keepOnly(state.tags, (tag) => tag.digest !== digest);
  state.counts.expired += 1;
  state.gone.push(digest);
  if (digest === '3f07') {
    context.move({ entity: digest, line: 'expire', lasting: expireTime, shape: 'control' });
  }
  context.log('image-expired', { image: digest, keep, tags }, about);
  const tasks = tasksIn(state, 'running').filter((task) => task.digest === digest).length;
  if (tasks > 0) context.log('still-running', { image: digest, tasks }, { part: 'task' });
}

/** Layers that no image lists any more leave S3; what a push has just checked or sent stays. */
function freeLayers(state: Ecr, context: EcrContext): void {
  const needed = new Set([
    ...claimedLayers(state),
    ...state.loose,
    ...(state.push === null ? [] : layersOfBuild(state.push.digest)),
  ]);
  const freed = state.stored.filter((layer) => !needed.has(layer));
  if (freed.length === 0) return;
  keepOnly(state.stored, (layer) => needed.has(layer));
  const megabytes = megabytesOf(freed);
  state.counts.freed += megabytes;
  for (const layer of freed) context.rest(layer, null);
  context.log('layers-freed', { layers: freed.length, megabytes }, { part: 'layers' });
}

function keepOnly<T>(list: T[], keeps: (entry: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(keeps));
}
