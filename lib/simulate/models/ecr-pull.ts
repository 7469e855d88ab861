import { layersToPull, nextPullCall, serviceOfCall, type PullCall } from '../rules/ecr-pull';
import { failureWithout } from '../rules/private-pull';
import { milliseconds, seconds, type Micros } from '../time';
import { layersOfBuild, megabytesOf } from './ecr-catalog';
import type { Endpoint } from './ecr-settings';
import {
  claimedLayers,
  imageOf,
  transferTime,
  type Ecr,
  type EcrContext,
  type EcrEvent,
  type Task,
} from './ecr-state';
import { about, fail, keepOnHost, resolve, run } from './ecr-tasks';

type Travel = Extract<EcrEvent, { kind: 'travel' }>;

const legTime = milliseconds(150);
const giveUpTime = seconds(2);

/** The two lines of each request, and the endpoint between them. */
const ways = {
  'ecr.api': { lines: ['ask-token', 'token-service'], endpoint: 'endpoint-api' },
  'ecr.dkr': { lines: ['ask-manifest', 'manifest-service'], endpoint: 'endpoint-dkr' },
  s3: { lines: ['get-layers', 'layer-service'], endpoint: 'endpoint-s3' },
} as const;

function wayOf({ call: name }: PullCall): {
  readonly lines: readonly [string, string];
  readonly endpoint: Endpoint;
} {
  return ways[serviceOfCall(name) as keyof typeof ways];
}

/** R03: the next request of a task, or the start of its container when nothing is missing. */
export function call(task: Task, state: Ecr, context: EcrContext): void {
  const next = nextPullCall(task);
  if (next === null) return run(task, state, context);
  const { lines, endpoint } = wayOf(next);
  if (state.closed.includes(endpoint)) {
    context.move({ entity: task.id, line: lines[0], lasting: legTime, shape: 'error' });
    context.after(giveUpTime, { kind: 'unreachable', task, call: next });
    return;
  }
  travel({ kind: 'travel', task, call: next, leg: 0, got: null }, state, context);
}

/** One leg of a request: out over two lines, where it is answered, and back over both. */
export function travel(event: Travel, state: Ecr, context: EcrContext): void {
  const { task, call: asked, leg } = event;
  const { lines } = wayOf(asked);
  const isBack = leg >= 2;
  const got = leg === 2 ? answerTo(task, asked, state) : event.got;
  const lasting = isBack && got !== null ? bytesTime(asked, context) : legTime;
  context.move({
    entity: task.id,
    line: lines[leg === 0 || leg === 3 ? 0 : 1],
    lasting,
    shape: isBack ? (got === null ? 'error' : 'response') : 'request',
    ...(isBack && { reverse: true }),
  });
  if (leg === 3) context.after(lasting, { kind: 'answered', task, call: asked, got });
  else context.after(lasting, { ...event, leg: (leg + 1) as Travel['leg'], got });
}

/** Only answers with a layer in them take time: they come from S3. */
function bytesTime(asked: PullCall, context: EcrContext): Micros {
  if (asked.call !== 'GetObject') return legTime;
  return Math.ceil(transferTime([asked.layer], context) / 2);
}

/** What ECR or S3 answers at this moment; null is a refusal. */
function answerTo(task: Task, asked: PullCall, state: Ecr): string | null {
  switch (asked.call) {
    case 'GetAuthorizationToken':
      return 'token';
    case 'BatchGetImage':
      return resolve(task, state);
    case 'GetDownloadUrlForLayer':
      return claimedLayers(state).includes(asked.layer) ? asked.layer : null;
    case 'GetObject':
      return state.stored.includes(asked.layer) ? asked.layer : null;
  }
}

/** The answer is back at the task. */
export function answered(
  task: Task,
  asked: PullCall,
  got: string | null,
  state: Ecr,
  context: EcrContext,
): void {
  if (got === null) return refuse(task, asked, context);
  switch (asked.call) {
    case 'GetAuthorizationToken':
      task.token = true;
      state.counts.tokens += 1;
      context.log('task-token', { task: task.id }, about(task, 'R02'));
      break;
    case 'BatchGetImage':
      readManifest(task, got, state, context);
      break;
    case 'GetDownloadUrlForLayer':
      task.urls.push(asked.layer);
      break;
    case 'GetObject':
      takeLayer(task, asked.layer, state, context);
  }
  call(task, state, context);
}

function readManifest(task: Task, digest: string, state: Ecr, context: EcrContext): void {
  const image = imageOf(state, digest);
  // It may have expired while the answer was on its way; the manifest itself has arrived.
  const layers = layersOfBuild(digest);
  task.digest = digest;
  task.layers = layers;
  const cache = context.settings.toggle('cache') ? state.caches[task.host] : [];
  const missing = layersToPull(layers, cache);
  task.held.push(...layers.filter((layer) => !missing.includes(layer)));
  const params = { task: task.id, image: digest, layers: layers.length };
  context.log('manifest-got', params, about(task, 'R03'));
  if (task.held.length > 0) {
    const left = { missing: missing.length, megabytes: megabytesOf(missing) };
    const held = { task: task.id, host: task.host, held: task.held.length, ...left };
    context.log('layers-held', held, about(task, 'R03'));
  }
  const findings = image?.findings ?? 0;
  if (findings === 0) return;
  context.log('findings-ignored', { task: task.id, image: digest, findings }, about(task, 'R07'));
}

function takeLayer(task: Task, layer: string, state: Ecr, context: EcrContext): void {
  const megabytes = megabytesOf([layer]);
  task.held.push(layer);
  task.downloaded.push(layer);
  state.counts.downloaded += megabytes;
  if (context.settings.toggle('cache')) keepOnHost(task, [layer], state);
  context.log('layer-downloaded', { task: task.id, layer, megabytes }, about(task, 'R03'));
}

function refuse(task: Task, asked: PullCall, context: EcrContext): void {
  if (asked.call === 'GetDownloadUrlForLayer' || asked.call === 'GetObject') {
    context.log('layer-gone', { task: task.id, layer: asked.layer }, about(task, 'R03'));
  } else if ('tag' in task.reference) {
    context.log('tag-not-found', { task: task.id, tag: task.reference.tag }, about(task, 'R03'));
  } else {
    const params = { task: task.id, image: task.reference.digest };
    context.log('image-not-found', params, about(task, 'R03'));
  }
  fail(task, context);
}

/** E45: what is seen when the way to a service is closed tells which one it is. */
export function unreachable(task: Task, asked: PullCall, context: EcrContext): void {
  const service = serviceOfCall(asked.call);
  const code =
    service === 'ecr.api'
      ? 'token-path-missing'
      : service === 's3'
        ? 'layer-path-missing'
        : 'registry-path-missing';
  context.log(code, { task: task.id, error: failureWithout(service) }, about(task, 'E45'));
  fail(task, context);
}
