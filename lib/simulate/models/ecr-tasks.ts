import { resolveReference, type ImageReference } from '../rules/ecr-pull';
import { seconds } from '../time';
import { layersOfBuild } from './ecr-catalog';
import type { Host } from './ecr-settings';
import { tagOf, tasksIn, type Ecr, type EcrContext, type Task } from './ecr-state';

const clearTime = seconds(4);

/** A task that begins to pull. */
export function openTask(
  reference: ImageReference,
  host: Host,
  state: Ecr,
  { pin = null, replaces = null }: Partial<Pick<Task, 'pin' | 'replaces'>> = {},
): Task {
  state.counts.started += 1;
  const task: Task = {
    id: `o${state.counts.started}`,
    host,
    reference,
    pin,
    replaces,
    status: 'starting',
    token: false,
    digest: null,
    layers: null,
    held: [],
    urls: [],
    downloaded: [],
    isCleared: false,
  };
  state.tasks.push(task);
  return task;
}

/** A task that has been running the image of `tag` when the run begins. */
export function placeRunning(
  tag: string,
  host: Host,
  state: Ecr,
  context: { readonly isService: boolean; readonly keepsLayers: boolean },
): void {
  const digest = tagOf(state, tag)!.digest;
  const reference = context.isService ? { digest } : { tag };
  const task = openTask(reference, host, state, { pin: context.isService ? digest : null });
  task.status = 'running';
  task.token = true;
  task.digest = digest;
  task.layers = layersOfBuild(digest);
  task.held.push(...task.layers);
  if (context.keepsLayers) keepOnHost(task, task.layers, state);
}

/** Puts layers into the cache of the task's host. */
export function keepOnHost(task: Task, layers: readonly string[], state: Ecr): void {
  const cache = state.caches[task.host];
  cache.push(...layers.filter((layer) => !cache.includes(layer)));
}

/** All layers are there: the container starts. What it runs no tag can change any more. */
export function run(task: Task, state: Ecr, context: EcrContext): void {
  const siblings = tasksIn(state, 'running').filter(({ digest }) => digest !== task.digest);
  task.status = 'running';
  const image = task.digest!;
  context.log('task-running', { task: task.id, image }, about(task, 'R03'));
  const old = task.replaces;
  if (old !== null) {
    if (old.status !== 'running') return;
    old.status = 'stopped';
    context.log('task-replaced', { task: task.id, old: old.id }, about(old));
    return;
  }
  const [other] = siblings;
  if (other === undefined) return;
  const params = { task: task.id, image, siblings: siblings.length, other: other.digest! };
  context.log('siblings-differ', params, about(task, 'R03'));
}

/** The task cannot start: the caller has said why. */
export function fail(task: Task, context: EcrContext): void {
  task.status = 'failed';
  context.after(clearTime, { kind: 'cleared', task });
}

/** What a task's reference means in the repository now. */
export function resolve({ reference }: Task, state: Ecr): string | null {
  const repository = { tags: state.tags, digests: state.images.map(({ digest }) => digest) };
  return resolveReference(reference, repository);
}

export const about = (task: Task, rule?: string) => ({
  ...(rule !== undefined && { rule }),
  entity: task.id,
  part: 'task',
});
