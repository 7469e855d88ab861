/** The states of a task, in the only order it can go through them; some may be left out. */
export const taskStates = [
  'PROVISIONING',
  'PENDING',
  'ACTIVATING',
  'RUNNING',
  'DEACTIVATING',
  'STOPPING',
  'DEPROVISIONING',
  'STOPPED',
] as const;
export type TaskState = (typeof taskStates)[number];

/** SIM-E01: whether a task can go from one state to the other: forward only, never back or in place. */
export function isForward(from: TaskState, to: TaskState): boolean {
  return position(to) > position(from);
}

/** SIM-E02: whether a task is among running(+pending), from its first state to `RUNNING`. */
export function isCounted(state: TaskState): boolean {
  return position(state) <= taskStates.indexOf('RUNNING');
}

/** SIM-E11: whether a task that stops now never reached `RUNNING`, which is a failure to start. */
export function isBeforeRunning(state: TaskState): boolean {
  return position(state) < taskStates.indexOf('RUNNING');
}

function position(state: TaskState): number {
  const index = taskStates.indexOf(state);
  if (index < 0) {
    throw new Error(`task state: "${state}" is none. Write one of ${taskStates.join(', ')}.`);
  }
  return index;
}
