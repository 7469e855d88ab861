import { didYouMean } from '@/lib/text/did-you-mean';
import type { Model } from './model';
import type { RunCommand } from './run';
import { refuseValues } from './refuse-values';

/**
 * Everything wrong with a command for this model, in three parts each; empty when it can be given.
 *
 * @param where names the place for the message ("run.json: commands[2]")
 */
export function refuseCommand(where: string, model: Model, command: RunCommand): string[] {
  const ids = model.commands.map(({ id }) => id);
  const spec = model.commands.find(({ id }) => id === command.command);
  if (spec === undefined) {
    const near = didYouMean(command.command, ids);
    return [
      `${where}: "${command.command}" is not a command of ${model.id}. ${near ? `Did you mean "${near}"? ` : ''}Known are ${ids.join(', ')}.`,
    ];
  }
  const problems: string[] = [];
  if (!(Number.isFinite(command.at) && command.at >= 0)) {
    problems.push(
      `${where}: "at" is ${command.at}. Write the seconds since the run began, 0 or more.`,
    );
  }
  const { part, ...values } = command.args ?? {};
  if (spec.parts !== undefined && !spec.parts.some((known) => known === part)) {
    problems.push(
      `${where}: "part" is ${JSON.stringify(part) ?? 'missing'}. Write one of ${spec.parts.join(', ')}.`,
    );
  }
  if (spec.parts === undefined && part !== undefined) {
    problems.push(`${where}: "${spec.id}" is not done to a part. Leave "part" out.`);
  }
  return [...problems, ...refuseValues(`${where}: args`, spec.arguments, values)];
}
