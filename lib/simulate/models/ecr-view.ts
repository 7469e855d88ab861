import type { PartState } from '@/lib/diagram/diagram';
import type { LogParams, Rest } from '../trace';
import { megabytesOf } from './ecr-catalog';
import { hasValidToken } from './ecr-login';
import { endpoints } from './ecr-settings';
import { imageOf, tagOf, tagsOn, tasksIn, type Ecr, type EcrContext, type Task } from './ecr-state';

type Look = {
  readonly mark: PartState | null;
  readonly figure?: readonly [code: string, params: LogParams];
};

/** The images that the diagram draws, by their part. */
const drawn = { 'image-new': '9c41', 'image-old': '3f07' } as const;
const lineOf = { 'image-new': 'points-new', 'image-old': 'points-old' } as const;
const shownTag = 'prod';

/** Marks, live figures, tasks and metrics as they stand now; only what changed is emitted. */
export function show(state: Ecr, context: EcrContext): void {
  measure(state, context);
  showPart('pipeline', pipelineLook(state, context), state, context);
  const { tokens, expired } = state.counts;
  showPart('ecr-api', { mark: null, figure: ['tokens', { count: tokens }] }, state, context);
  showPart(
    'registry',
    {
      mark: state.push?.acceptedAt == null ? null : 'active',
      figure: ['stock', { images: state.images.length, tags: state.tags.length }],
    },
    state,
    context,
  );
  const pointed = tagOf(state, shownTag)?.digest;
  showPart(
    'tag',
    {
      mark: pointed === undefined ? null : 'active',
      figure: pointed === undefined ? ['points-nowhere', {}] : ['points', { image: pointed }],
    },
    state,
    context,
  );
  for (const part of ['image-new', 'image-old'] as const) {
    showPart(part, imageLook(drawn[part], state), state, context);
    const points = pointed === drawn[part];
    showPart(lineOf[part], { mark: points ? 'active' : null }, state, context);
  }
  showPart('scan', scanLook(state), state, context);
  showPart(
    'lifecycle',
    { mark: expired > 0 ? 'active' : null, figure: ['expired-count', { count: expired }] },
    state,
    context,
  );
  for (const endpoint of endpoints) {
    showPart(endpoint, { mark: state.closed.includes(endpoint) ? 'fail' : null }, state, context);
  }
  const stored = { count: state.stored.length, megabytes: megabytesOf(state.stored) };
  showPart('layers', { mark: null, figure: ['stored', stored] }, state, context);
  showPart('task', taskLook(state), state, context);
  showTasks(state, context);
}

function measure(state: Ecr, context: EcrContext): void {
  const { counts } = state;
  const metrics = {
    images: state.images.length,
    tags: state.tags.length,
    layers: state.stored.length,
    stored: megabytesOf(state.stored),
    uploaded: counts.uploaded,
    skipped: counts.skipped,
    downloaded: counts.downloaded,
    tokens: counts.pipelineTokens,
    refused: counts.refused,
    running: tasksIn(state, 'running').length,
    kinds: kindsOf(tasksIn(state, 'running')).length,
    failed: tasksIn(state, 'failed').length,
    findings: state.lastFindings ?? 0,
    expired: counts.expired,
  };
  for (const [metric, value] of Object.entries(metrics)) context.measure(metric, value);
}

function showPart(part: string, { mark, figure }: Look, state: Ecr, context: EcrContext): void {
  const markKey = `${part}/mark`;
  const figureKey = `${part}/figure`;
  const shownMark = String(mark);
  const shownFigure = JSON.stringify(figure ?? null);
  if ((state.shown[markKey] ?? 'null') !== shownMark) context.mark(part, mark);
  if (figure !== undefined && state.shown[figureKey] !== shownFigure) {
    context.figure(part, ...figure);
  }
  state.shown[markKey] = shownMark;
  state.shown[figureKey] = shownFigure;
}

function pipelineLook(state: Ecr, context: EcrContext): Look {
  if (state.push !== null) {
    return { mark: 'active', figure: ['pushing', { image: state.push.digest }] };
  }
  const isValid = hasValidToken(state, context);
  return { mark: isValid ? null : 'wait', figure: [isValid ? 'token-ok' : 'token-over', {}] };
}

function imageLook(digest: string, state: Ecr): Look {
  if (imageOf(state, digest) === undefined) {
    return state.gone.includes(digest)
      ? { mark: 'fail', figure: ['expired', {}] }
      : { mark: null, figure: ['absent', {}] };
  }
  const [tag, ...more] = tagsOn(state, digest);
  if (tag === undefined) return { mark: 'wait', figure: ['untagged', {}] };
  if (more.length === 0) return { mark: 'ok', figure: ['tagged', { tag: tag.name }] };
  return { mark: 'ok', figure: ['tagged-more', { tag: tag.name, more: more.length }] };
}

function scanLook({ lastFindings: count }: Ecr): Look {
  if (count === null) return { mark: null, figure: ['not-scanned', {}] };
  return { mark: count > 0 ? 'wait' : 'ok', figure: ['findings', { count }] };
}

/** The images that tasks run, each with its number of tasks, in the order of the tasks. */
function kindsOf(tasks: readonly Task[]): { readonly image: string; readonly count: number }[] {
  const images = [...new Set(tasks.map(({ digest }) => digest!))];
  return images.map((image) => ({
    image,
    count: tasks.filter(({ digest }) => digest === image).length,
  }));
}

function taskLook(state: Ecr): Look {
  const running = tasksIn(state, 'running');
  const [first, second, ...more] = kindsOf(running);
  const starting = tasksIn(state, 'starting').length;
  if (first === undefined) {
    if (starting > 0) return { mark: 'wait', figure: ['pulling', { count: starting }] };
    return { mark: null, figure: ['no-task', {}] };
  }
  if (second === undefined) {
    return { mark: starting > 0 ? 'wait' : 'ok', figure: ['runs-one', first] };
  }
  const kinds = more.length + 2;
  if (kinds > 2) return { mark: 'wait', figure: ['runs-many', { kinds }] };
  const both = { first: first.image, one: first.count, second: second.image, two: second.count };
  return { mark: 'wait', figure: ['runs-two', both] };
}

/** Tasks stand at their part: dashed while they pull, marked when they run something else. */
function showTasks(state: Ecr, context: EcrContext): void {
  const oldest = tasksIn(state, 'running')[0]?.digest;
  for (const task of state.tasks) {
    const look = tokenLook(task, oldest);
    const key = `${task.id}/rest`;
    const before = state.shown[key];
    if (before === 'gone' || before === (look ?? 'gone')) continue;
    if (look === null) context.rest(task.id, null);
    else context.rest(task.id, 'task', look);
    state.shown[key] = look ?? 'gone';
  }
}

function tokenLook(
  task: Task,
  oldest: string | null | undefined,
): NonNullable<Rest['look']> | null {
  switch (task.status) {
    case 'starting':
      return 'hidden';
    case 'running':
      return task.digest === oldest ? 'plain' : 'ok';
    case 'failed':
      return task.isCleared ? null : 'fail';
    case 'stopped':
      return null;
  }
}
