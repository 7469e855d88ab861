import { call } from './ecr-pull';
import type { Host } from './ecr-settings';
import { tagOf, tasksIn, type Ecr, type EcrContext, type Tag, type Task } from './ecr-state';
import { about, openTask } from './ecr-tasks';

/**
 * Starts a task whose image is named by a tag. A service turns the tag into a digest once and keeps
 * it for all its tasks; a task of its own asks with the tag.
 */
export function startByTag(name: string, host: Host, state: Ecr, context: EcrContext): void {
  const pin = isService(context) ? pinOf(name, state, context) : null;
  if (pin !== null) return startPinned({ name, digest: pin }, host, null, state, context);
  const task = openTask({ tag: name }, host, state);
  context.log('task-asked', { task: task.id, tag: name }, about(task, 'R03'));
  call(task, state, context);
}

function startPinned(
  { name, digest }: Tag,
  host: Host,
  replaces: Task | null,
  state: Ecr,
  context: EcrContext,
): void {
  const task = openTask({ digest }, host, state, { pin: digest, replaces });
  const params = { task: task.id, tag: name, image: digest };
  context.log('task-asked-pinned', params, about(task));
  const current = tagOf(state, name)?.digest ?? digest;
  if (current !== digest) context.log('pin-kept', { ...params, current }, about(task));
  call(task, state, context);
}

/** The digest the service has settled on for a tag; null while there is no such tag. */
function pinOf(name: string, state: Ecr, context: EcrContext): string | null {
  const pin = state.pins.find((entry) => entry.name === name);
  if (pin !== undefined) return pin.digest;
  const digest = tagOf(state, name)?.digest;
  if (digest === undefined) return null;
  state.pins.push({ name, digest });
  context.log('digest-pinned', { tag: name, image: digest }, { part: 'task' });
  return digest;
}

/** Starts a task whose image is named by its digest. */
export function startByDigest(digest: string, host: Host, state: Ecr, context: EcrContext): void {
  const task = openTask({ digest }, host, state);
  const params = { task: task.id, image: digest };
  context.log('task-asked-by-digest', params, about(task, 'R03'));
  call(task, state, context);
}

/** The oldest running task ends. */
export function stopTask(state: Ecr, context: EcrContext): void {
  const [task] = tasksIn(state, 'running');
  if (task === undefined) {
    context.log('nothing-to-stop', {}, { part: 'task' });
    return;
  }
  task.status = 'stopped';
  context.log('task-ended', { task: task.id, image: task.digest! }, about(task));
}

/**
 * A new deployment of the service: the tag is resolved again, and each running task of the service
 * is replaced by a new one, which starts first.
 */
export function redeploy(name: string, state: Ecr, context: EcrContext): void {
  if (!isService(context)) {
    context.log('not-a-service', { tag: name }, { part: 'task' });
    return;
  }
  if (tasksIn(state, 'starting').some(({ replaces }) => replaces !== null)) {
    context.log('still-deploying', { tag: name }, { part: 'task' });
    return;
  }
  const index = state.pins.findIndex((entry) => entry.name === name);
  if (index >= 0) state.pins.splice(index, 1);
  const old = tasksIn(state, 'running').filter(({ pin }) => pin !== null);
  context.log('redeployed', { tag: name, tasks: old.length }, { part: 'task' });
  const digest = pinOf(name, state, context);
  if (digest === null) {
    context.log('nothing-to-deploy', { tag: name }, { part: 'task' });
    return;
  }
  for (const task of old) startPinned({ name, digest }, task.host, task, state, context);
}

function isService({ settings }: EcrContext): boolean {
  return settings.choice('start') === 'service';
}
