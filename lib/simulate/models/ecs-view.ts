import type { PartState } from '@/lib/diagram/diagram';
import type { LogParams } from '../trace';
import { toSeconds } from '../time';
import { freeInZone } from './ecs-capacity';
import { missing } from './ecs-scheduler';
import { zones, type Zone } from './ecs-settings';
import {
  boundsOf,
  counted,
  healthyTasks,
  isOnEc2,
  primary,
  type Ecs,
  type EcsContext,
} from './ecs-state';

type Look = {
  readonly mark: PartState | null;
  readonly figure: readonly [code: string, params: LogParams] | null;
};

/** Marks, live figures and metrics as they stand now; only what changed is emitted. */
export function show(state: Ecs, context: EcsContext): void {
  const { lower, upper } = boundsOf(state, context);
  const tasks = counted(state);
  const healthy = healthyTasks(state).length;
  const deployment = primary(state);
  const metrics = {
    desired: state.desired,
    lower,
    upper,
    total: tasks.length,
    healthy,
    fresh: tasks.filter(({ revision }) => revision === deployment.revision).length,
    stopping: state.tasks.filter(({ state: at }) => at !== 'STOPPED').length - tasks.length,
    failures: deployment.breaker.failures,
    started: state.tasks.length,
    stopped: state.stopped,
  };
  for (const [metric, value] of Object.entries(metrics)) context.measure(metric, value);

  showPart('service', serviceLook(state, tasks.length, healthy), state, context);
  showPart('scheduler', schedulerLook(state, context), state, context);
  showPart(
    'task-definition',
    { mark: null, figure: ['revision', { revision: deployment.revision }] },
    state,
    context,
  );
  showPart('load-balancer', balancerLook(state, context), state, context);
  for (const zone of zones) showPart(zone, zoneLook(zone, state, context), state, context);
}

function showPart(part: string, { mark, figure }: Look, state: Ecs, context: EcsContext): void {
  const markKey = `${part}/mark`;
  const figureKey = `${part}/figure`;
  const shownMark = String(mark);
  const shownFigure = JSON.stringify(figure);
  if (state.shown[markKey] !== shownMark) context.mark(part, mark);
  if (state.shown[figureKey] !== shownFigure && figure !== null) context.figure(part, ...figure);
  state.shown[markKey] = shownMark;
  state.shown[figureKey] = shownFigure;
}

function serviceLook(state: Ecs, total: number, healthy: number): Look {
  const { status, stuck } = primary(state);
  if (status === 'COMPLETED') {
    const mark = healthy >= state.desired ? 'ok' : 'wait';
    return { mark, figure: ['wanted', { desired: state.desired, healthy }] };
  }
  const mark = status === 'FAILED' || stuck ? 'fail' : 'active';
  return { mark, figure: ['rolling', { healthy, total }] };
}

function schedulerLook(state: Ecs, context: EcsContext): Look {
  const { status, stuck, retryAt } = primary(state);
  if (status === 'FAILED') return { mark: 'fail', figure: ['failed', {}] };
  const count = missing(state);
  if (context.now < retryAt && count > 0) {
    const wait = state.waits.at(-1)!;
    const seconds = toSeconds(wait.until - wait.from);
    return { mark: 'wait', figure: ['waiting', { seconds }] };
  }
  if (stuck || (state.unplaced && count > 0))
    return { mark: 'wait', figure: ['blocked', { count }] };
  if (count > 0) return { mark: 'active', figure: ['missing', { count }] };
  return { mark: null, figure: ['even', {}] };
}

function balancerLook(state: Ecs, { settings }: EcsContext): Look {
  if (settings.choice('health') === 'none') return { mark: null, figure: null };
  const count = healthyTasks(state).length;
  return { mark: count === 0 ? 'fail' : null, figure: ['healthy-targets', { count }] };
}

function zoneLook(zone: Zone, state: Ecs, context: EcsContext): Look {
  if (state.lost.includes(zone)) return { mark: 'fail', figure: ['zone-lost', {}] };
  const tasks = counted(state).filter((task) => task.zone === zone);
  const mark = tasks.every(({ healthy }) => healthy) ? (tasks.length > 0 ? 'ok' : null) : 'wait';
  const fresh = tasks.filter(({ revision }) => revision === primary(state).revision).length;
  const old = tasks.length - fresh;
  if (isOnEc2(context)) {
    const free = freeInZone(state, zone);
    return { mark, figure: ['zone-slots', { count: tasks.length, free }] };
  }
  if (old > 0) return { mark, figure: ['zone-versions', { old, fresh }] };
  return { mark, figure: ['zone-running', { count: tasks.length }] };
}
