import type { RepairItem, ResolvedRepair, RunEdits } from '@/lib/grade/item';
import { changedRun } from './change-run';
import { fulfils } from './condition';
import { simulate } from './kernel';
import type { Model } from './model';
import { requireRun } from './require-run';
import type { Run } from './run';
import type { Simulation } from './simulation';
import { seconds } from './time';
import type { Trace } from './trace';

const defaultPace = 1;

/** The run with a learner's edits: parameters set, commands given before anything else happens. */
export function editedRun(run: Run, edits: RunEdits): Run {
  return {
    ...run,
    params: { ...run.params, ...edits.params },
    commands: [
      ...(edits.commands ?? []).map((command) => ({ at: 0, ...command })),
      ...(run.commands ?? []),
    ],
  };
}

/** Ids of the asserts that hold in `trace`. */
export function heldAsserts(asserts: RepairItem['asserts'], trace: Trace): string[];
export function heldAsserts(
  asserts: readonly Pick<RepairItem['asserts'][number], 'id' | 'when'>[],
  trace: Trace,
): string[];
export function heldAsserts(
  asserts: readonly Pick<RepairItem['asserts'][number], 'id' | 'when'>[],
  trace: Trace,
): string[] {
  return asserts
    .filter(({ when }) => when.every((condition) => fulfils(trace, condition)))
    .map(({ id }) => id);
}

/** Makes the situation of a repair item a whole run. */
export function resolveRepair(item: RepairItem, simulation: Simulation): ResolvedRepair {
  const { change, ...rest } = item;
  const { preset, run, until } = changedRun(simulation, item.preset, change ?? {});
  return { ...rest, replay: { preset: preset.id, run, until, pace: preset.pace ?? defaultPace } };
}

/**
 * Everything wrong with a repair item that only running it shows, in three parts each: it is solved
 * before anybody touched it, its reference fails, or a trap passes.
 */
export function checkRepairRuns(item: RepairItem, simulation: Simulation, model: Model): string[] {
  const { replay } = resolveRepair(item, simulation);
  const heldWith = (edits: RunEdits) => {
    const run = editedRun(replay.run, edits);
    requireRun(model, run);
    const trace = simulate(model, run, seconds(replay.until));
    return heldAsserts(item.asserts, trace);
  };
  const all = item.asserts.length;
  const problems: string[] = [];
  if (heldWith({}).length === all) {
    problems.push(`item "${item.id}" is solved untouched. Break something, or assert more.`);
  }
  const held = heldWith(item.reference);
  const lost = item.asserts.map(({ id }) => id).filter((id) => !held.includes(id));
  if (lost.length > 0) {
    problems.push(
      `item "${item.id}": its reference leaves ${lost.join(', ')} broken. Mend the reference or the asserts.`,
    );
  }
  item.traps.forEach((trap, index) => {
    if (heldWith(trap).length === all) {
      problems.push(`item "${item.id}": traps[${index}] solves it. Take it out, or assert more.`);
    }
  });
  return problems;
}
