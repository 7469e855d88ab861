import { isCounted } from '../rules/ecs-task-state';
import type { Micros } from '../time';
import type { Zone } from './serverless-settings';
import { isHealthy, type Serverless } from './serverless-state';

type Tally = { counted: number; healthy: number; working: number; waiting: number };

/** Tasks and the requests at them, counted once: by zone and over all. */
export type Survey = Readonly<Record<Zone, Tally>> & {
  readonly all: Tally & { running: number; draining: number };
};

/** Counts them as they stand at `now`. */
export function survey(state: Serverless, now: Micros): Survey {
  const tally = (): Tally => ({ counted: 0, healthy: 0, working: 0, waiting: 0 });
  const all = { ...tally(), running: 0, draining: 0 };
  const zones = { 'task-a': tally(), 'task-c': tally() };
  for (const task of state.tasks) {
    if (task.state === 'STOPPED') continue;
    const isRunning = task.state === 'RUNNING';
    const here = zones[task.zone];
    const add = (key: keyof Tally, count = 1) => {
      here[key] += count;
      all[key] += count;
    };
    if (isCounted(task.state)) add('counted');
    if (isRunning) all.running += 1;
    if (task.state === 'DEACTIVATING') all.draining += 1;
    if (isRunning && isHealthy(task, now)) add('healthy');
    add('waiting', task.line.length);
    add('working', task.working);
  }
  return { ...zones, all };
}
