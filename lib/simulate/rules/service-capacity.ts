import { requireWhole } from './require-whole';

const mostTasks = 5000;

/**
 * S01, E02: the desired count a service gets when `wanted` tasks would fit the load: never below its
 * minimum and never above its maximum capacity. A service without load keeps its minimum; unlike a
 * function it does not go to zero by itself.
 *
 * @param wanted whole number of tasks, 0 or more
 * @param minimum minimum capacity, a whole number of tasks
 * @param maximum maximum capacity, at least the minimum
 * @throws Error naming the value when a number is of the wrong kind, or the minimum is above the maximum
 */
export function withinCapacity(wanted: number, minimum: number, maximum: number): number {
  requireWhole('wanted', wanted, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('minimum', minimum, 0, mostTasks);
  requireWhole('maximum', maximum, minimum, mostTasks);
  return Math.min(maximum, Math.max(minimum, wanted));
}

/**
 * S01: the fewest tasks of which none gets more than `perTask` requests a second. How AWS smooths and
 * delays this is not part of it.
 *
 * @param perSecond requests a second on the whole service, 0 or more, read to the thousandth
 * @param perTask target for one task, at least 0.001, read to the thousandth
 * @throws Error naming the value when a number is outside its range
 */
export function tasksForLoad(perSecond: number, perTask: number): number {
  // Thousandths keep 2.1 / 0.3 from becoming a little more than 7.
  const load = requireThousandths('perSecond', perSecond, 0);
  const target = requireThousandths('perTask', perTask, 1);
  return Math.ceil(load / target);
}

function requireThousandths(name: string, value: number, least: number): number {
  const thousandths = Math.round(value * 1000);
  if (Number.isSafeInteger(thousandths) && thousandths >= least) return thousandths;
  throw new Error(`${name} is ${value}. Give a number of at least ${least / 1000}.`);
}
