import type { Model } from './model';
import { refuseCommand } from './refuse-command';
import { refuseValues } from './refuse-values';
import type { Run } from './run';

/**
 * Refuses a run that an author wrote with values or commands the model does not have. Runs from
 * outside go through `parseRun`.
 *
 * @throws Error in three parts that names the first problem
 */
export function requireRun(model: Model, run: Run): void {
  const where = `model ${model.id}`;
  const problems = [
    ...refuseValues(`${where}: params`, model.parameters, run.params ?? {}),
    ...(run.commands ?? []).flatMap((command, index) =>
      refuseCommand(`${where}: commands[${index}]`, model, command),
    ),
  ];
  if (problems[0] !== undefined) throw new Error(problems[0]);
}
