import { seconds } from '../time';
import type { Database, Side } from './containers-settings';
import type { Containers, ContainersContext, Copy, Task, Unit, Work } from './containers-state';

export function isUp({ faults }: Copy): boolean {
  return faults === 0;
}

export function runningCopies(unit: Unit): readonly Copy[] {
  return unit.copies.filter(isUp);
}

export function isDatabaseUp(state: Containers, database: Database): boolean {
  return state.databases[database].faults === 0;
}

/** The running copy whose turn it is; undefined when none runs. */
export function takeTurn(unit: Unit): Copy | undefined {
  const { copies } = unit;
  for (let step = 1; step <= copies.length; step += 1) {
    const turn = (unit.turn + step) % copies.length;
    if (isUp(copies[turn]!)) {
      unit.turn = turn;
      return copies[turn];
    }
  }
  return undefined;
}

/** Puts a task to a process that runs. */
export function beginWork(task: Task, copy: Copy): Work {
  const work: Work = { task, copy, step: 0, call: null, over: false };
  copy.works.push(work);
  return work;
}

export function endWork(work: Work): void {
  work.over = true;
  work.copy.works = work.copy.works.filter((other) => other !== work);
}

/** A fault more: the process is not running until all of its faults are repaired. Returns what it had in hand. */
export function takeDown(state: Containers, copy: Copy, context: ContainersContext): Work[] {
  copy.faults += 1;
  const lost = copy.works;
  copy.works = [];
  copy.memory = 0;
  for (const work of lost) work.over = true;
  state.disturbed = true;
  context.after(seconds(context.settings.number('repair')), { kind: 'repaired', copy });
  return lost;
}

/** The process of a unit runs a program that was just put there: it starts with empty memory. */
export function emptyMemory(unit: Unit): void {
  for (const copy of unit.copies) copy.memory = 0;
}

export function sideOf(copy: Copy): Side {
  return copy.unit === 'monolith' ? 'monolith' : 'services';
}
