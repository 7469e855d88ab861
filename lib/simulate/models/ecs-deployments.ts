import { countFailedAttempts, startDelaySeconds } from '../rules/ecs-back-off';
import {
  afterTrip,
  breakerThreshold,
  nextBreaker,
  type BreakerEvent,
  type BreakerThreshold,
} from '../rules/ecs-breaker';
import { milliseconds, seconds } from '../time';
import type { Image } from './ecs-settings';
import {
  askToLook,
  boundsOf,
  counted,
  firstRevision,
  primary,
  type Deployment,
  type Ecs,
  type EcsContext,
  type Task,
} from './ecs-state';

/** Opens a deployment of a revision the service knows. */
export function openDeployment(state: Ecs, revision: number, isRollback: boolean): Deployment {
  const deployment: Deployment = {
    id: state.deployments.length + 1,
    revision,
    isRollback,
    status: 'IN_PROGRESS',
    breaker: { failures: 0, failed: false },
    failedAt: null,
    failedAttempts: 0,
    attempt: 1,
    retryAt: 0,
    stuck: false,
  };
  state.deployments.push(deployment);
  state.unplaced = false;
  return deployment;
}

/** The pipeline registers the next revision and makes the service use it. */
export function deploy(image: Image, state: Ecs, context: EcsContext): void {
  const revision = firstRevision + state.revisions.length;
  state.revisions.push({ revision, image });
  openDeployment(state, revision, false);
  context.move({
    entity: `orders:${revision}`,
    line: 'deploy',
    lasting: milliseconds(500),
    shape: 'control',
  });
  const { lower, upper } = boundsOf(state, context);
  context.log(
    'deploy-asked',
    { revision, image, desired: state.desired, lower, upper },
    { rule: 'SIM-E02', part: 'service' },
  );
  askToLook(state, context);
}

/** All tasks are new and healthy, and no old one is running or pending. */
export function completeDeployment(state: Ecs, context: EcsContext): void {
  const deployment = primary(state);
  deployment.status = 'COMPLETED';
  state.lastCompleted = deployment.revision;
  for (const task of counted(state)) context.rest(task.id, task.zone, 'plain');
  context.log('deployment-completed', { revision: deployment.revision }, { part: 'service' });
}

/** A task stopped before `RUNNING`: the breaker counts, and the next attempt waits longer. */
export function noteStartFailure(task: Task, state: Ecs, context: EcsContext): void {
  const deployment = primary(state);
  if (task.deployment !== deployment) return;
  countForBreaker(task, 'start-failed', state, context);
  if (deployment.status !== 'FAILED' && task.attempt === deployment.attempt) {
    deployment.attempt += 1;
    deployment.failedAttempts = countFailedAttempts(deployment.failedAttempts, 'start-failed');
    const wait = startDelaySeconds(deployment.failedAttempts);
    deployment.retryAt = context.now + seconds(wait);
    state.waits.push({ deployment, from: context.now, until: deployment.retryAt });
    context.log(
      'backing-off',
      { attempts: deployment.failedAttempts, seconds: wait },
      { rule: 'SIM-E11', part: 'scheduler' },
    );
    context.after(seconds(wait), { kind: 'look' });
  }
}

/** A task of the deployment runs: its row of failed attempts is over. */
export function noteReachedRunning(task: Task, state: Ecs, context: EcsContext): void {
  const { deployment } = task;
  deployment.failedAttempts = countFailedAttempts(deployment.failedAttempts, 'reached-running');
  if (deployment.retryAt <= context.now) return;
  deployment.retryAt = context.now;
  for (const wait of state.waits) {
    if (wait.deployment === deployment) wait.until = Math.min(wait.until, context.now);
  }
  askToLook(state, context);
}

/** A health check made or unmade a task; the breaker of a new deployment listens. */
export function noteHealth(
  task: Task,
  event: 'became-healthy' | 'health-check-failed',
  state: Ecs,
  context: EcsContext,
): void {
  countForBreaker(task, event, state, context);
}

function countForBreaker(task: Task, event: BreakerEvent, state: Ecs, context: EcsContext): void {
  const deployment = primary(state);
  const { settings } = context;
  if (settings.choice('breaker') === 'off' || deployment.isRollback) return;
  if (task.deployment !== deployment) return;
  const threshold = thresholdOf(state, context);
  const someRunning = state.tasks.some(
    (other) => other.deployment === deployment && other.state === 'RUNNING',
  );
  const before = deployment.breaker;
  deployment.breaker = nextBreaker(
    before,
    event,
    { inProgress: deployment.status === 'IN_PROGRESS', someRunning },
    { threshold, resetOnHealthyTask: settings.toggle('reset-on-healthy') },
  );
  const { failures, failed } = deployment.breaker;
  const about = { rule: 'SIM-E08', entity: task.id, part: 'service' };
  if (failures > before.failures) {
    context.log('failure-counted', { task: task.id, failures, threshold }, about);
  }
  if (failures < before.failures) {
    context.log('failures-reset', { task: task.id, failures: before.failures }, about);
  }
  if (failed && !before.failed) trip(deployment, threshold, state, context);
}

/** The threshold of the breaker at the present desired count. */
function thresholdOf(state: Ecs, { settings }: EcsContext): number {
  const type = settings.choice('threshold-type') as BreakerThreshold['type'];
  return breakerThreshold(state.desired, { type, value: settings.number('threshold-value') });
}

function trip(deployment: Deployment, threshold: number, state: Ecs, context: EcsContext): void {
  const { revision } = deployment;
  deployment.status = 'FAILED';
  deployment.failedAt = context.now;
  context.log(
    'deployment-failed',
    { revision, failures: deployment.breaker.failures, threshold },
    { rule: 'SIM-E07', part: 'service' },
  );
  const wantsBack = context.settings.choice('breaker') === 'rollback';
  const { redeploy } = afterTrip(wantsBack, state.lastCompleted);
  const about = { rule: 'SIM-E08', part: 'service' };
  if (redeploy === null) {
    context.log('not-rolled-back', { revision }, about);
    return;
  }
  openDeployment(state, redeploy, true);
  context.log('rolled-back', { from: revision, revision: redeploy }, about);
  askToLook(state, context);
}
