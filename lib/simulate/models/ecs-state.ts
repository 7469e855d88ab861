import type { Context } from '../model';
import type { TargetHealth } from '../rules/alb-target-health';
import { rollingBounds, type RollingBounds } from '../rules/ecs-bounds';
import type { BreakerState } from '../rules/ecs-breaker';
import { isCounted, type TaskState } from '../rules/ecs-task-state';
import type { Micros } from '../time';
import type { Image, Zone } from './ecs-settings';

export type Task = {
  readonly id: string;
  readonly revision: number;
  readonly deployment: Deployment;
  /** The attempt of its deployment it was started in; tasks of one attempt fail together. */
  readonly attempt: number;
  readonly zone: Zone;
  readonly startedAt: Micros;
  /** Instance and slot it holds until it is stopped; null on Fargate. */
  place: { readonly instance: string; readonly slot: number } | null;
  state: TaskState;
  /** Every state it has been in, in order. */
  readonly steps: TaskState[];
  runningAt: Micros | null;
  /** As the load balancer sees it; null without one. */
  target: TargetHealth | null;
  healthy: boolean;
  /** Unhealthy, and the scheduler acts on it: to be replaced. */
  sick: boolean;
};

export type Deployment = {
  readonly id: number;
  readonly revision: number;
  readonly isRollback: boolean;
  status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  breaker: BreakerState;
  failedAt: Micros | null;
  /** Attempts in a row that failed, the number of the present one, and when it may be made. */
  failedAttempts: number;
  attempt: number;
  retryAt: Micros;
  stuck: boolean;
};

/** A container instance of EC2 capacity; a slot is held by one of our tasks or by another service's. */
export type Instance = {
  readonly id: string;
  readonly zone: Zone;
  readonly slots: (string | null)[];
};

export type Ecs = {
  desired: number;
  readonly tasks: Task[];
  readonly deployments: Deployment[];
  readonly revisions: { readonly revision: number; readonly image: Image }[];
  lastCompleted: number | null;
  readonly lost: Zone[];
  readonly instances: Instance[];
  /** No place was found, and nothing has been placed since. */
  unplaced: boolean;
  lookDue: boolean;
  stopped: number;
  readonly named: Record<string, number>;
  /** Times in which a deployment may start nothing. */
  readonly waits: { readonly deployment: Deployment; readonly from: Micros; until: Micros }[];
  /** What the next look of the scheduler must keep. */
  limits: { readonly total: number; readonly fresh: number; readonly healthy: number };
  readonly shown: Record<string, string>;
};

export type EcsEvent =
  | { readonly kind: 'look' }
  /** Leaves `from` for the next state, unless it has left it already. */
  | { readonly kind: 'advance'; readonly task: Task; readonly from: TaskState }
  | { readonly kind: 'pull'; readonly task: Task; readonly step: 'manifest' | 'layers' | 'failed' }
  | { readonly kind: 'check'; readonly task: Task }
  | { readonly kind: 'waited'; readonly task: Task }
  | { readonly kind: 'grace-over'; readonly task: Task };

export type EcsContext = Context<EcsEvent>;

/** Running(+pending) tasks: those the upper bound counts. */
export function counted(state: Ecs): Task[] {
  return state.tasks.filter((task) => isCounted(task.state));
}

export function healthyTasks(state: Ecs): Task[] {
  return state.tasks.filter(({ healthy }) => healthy);
}

/** The deployment the service follows: the newest. */
export function primary(state: Ecs): Deployment {
  return state.deployments.at(-1)!;
}

export function isFresh(state: Ecs, task: Task): boolean {
  return task.revision === primary(state).revision;
}

/** Running(+pending) tasks of the new revision that are not to be replaced. */
export function soundFresh(state: Ecs): Task[] {
  return counted(state).filter((task) => isFresh(state, task) && !task.sick);
}

export function imageOf(state: Ecs, revision: number): Image {
  return state.revisions.find((entry) => entry.revision === revision)!.image;
}

/** Minimum healthy and maximum percent of the service. */
export function percentages({ settings }: EcsContext): readonly [minimum: number, maximum: number] {
  return [settings.number('minimum-healthy'), settings.number('maximum')];
}

export function boundsOf(state: Ecs, context: EcsContext): RollingBounds {
  return rollingBounds(state.desired, ...percentages(context));
}

export function hasBalancer(context: EcsContext): boolean {
  return context.settings.choice('health') === 'load-balancer';
}

export function isOnEc2(context: EcsContext): boolean {
  return context.settings.choice('capacity') === 'ec2';
}

/** Lets the scheduler look, a second after the first change it has not seen. */
export function askToLook(state: Ecs, context: EcsContext): void {
  if (state.lookDue) return;
  state.lookDue = true;
  context.after(lookDelay, { kind: 'look' });
}

const lookDelay: Micros = 1_000_000;

const letters = ['t', 'n', 'u', 'v', 'w', 'x', 'y', 'z'] as const;
export const firstRevision = 7;

/** t1, t2, … for orders:7, n1, n2, … for orders:8, as in the scenes, and further letters after. */
export function nextTaskId(state: Ecs, revision: number): string {
  const letter = letters[(revision - firstRevision) % letters.length]!;
  const count = (state.named[letter] ?? 0) + 1;
  state.named[letter] = count;
  return `${letter}${count}`;
}
