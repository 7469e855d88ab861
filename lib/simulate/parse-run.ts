import type { Model } from './model';
import { refuseCommand } from './refuse-command';
import type { Run, RunCommand, Value } from './run';
import { refuseValues } from './refuse-values';
import { completeValues, openSettings } from './settings';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const knownKeys = ['model', 'seed', 'params', 'config', 'commands'];
const maxCommands = 1000;

/**
 * A run from outside (a file, an address), checked against its model. Either the run, or every
 * problem in three parts; nothing half-read comes back.
 *
 * @param where names the source for the messages ("run.json")
 */
export function parseRun(
  where: string,
  value: unknown,
  model: Model,
): { readonly run: Run } | { readonly problems: readonly string[] } {
  if (!isRecord(value)) {
    return {
      problems: [
        `${where}: this is not a run. Write an object with model, seed, params and commands.`,
      ],
    };
  }
  const problems: string[] = [];
  for (const key of Object.keys(value)) {
    if (!knownKeys.includes(key)) {
      problems.push(`${where}: "${key}" is not part of a run. Use ${knownKeys.join(', ')}.`);
    }
  }
  if (value['model'] !== undefined && value['model'] !== model.id) {
    problems.push(
      `${where}: the run is of model ${JSON.stringify(value['model'])}, not ${model.id}. Open it with its own model.`,
    );
  }
  const seed = value['seed'] ?? 1;
  if (!Number.isSafeInteger(seed)) {
    problems.push(`${where}: "seed" is ${JSON.stringify(seed)}. Write a whole number.`);
  }
  const params = value['params'] ?? {};
  if (isRecord(params)) problems.push(...refuseParams(where, params, model));
  else problems.push(`${where}: "params" is not an object. Write {"name": value}.`);
  const commands = readCommands(where, value['commands'] ?? [], model, problems);
  if (value['config'] !== undefined && model.config === undefined) {
    problems.push(`${where}: ${model.id} has no config. Leave it out.`);
  }
  if (value['config'] !== undefined && model.config !== undefined) {
    const parsed = model.config.parse(value['config']);
    if (typeof parsed === 'string') problems.push(`${where}: config: ${parsed}`);
  }
  if (problems.length > 0) return { problems };
  return {
    run: {
      model: model.id,
      seed: seed as number,
      params: params as Record<string, Value>,
      ...(value['config'] !== undefined && { config: value['config'] }),
      commands,
    },
  };
}

function refuseParams(where: string, params: Record<string, unknown>, model: Model): string[] {
  const problems = refuseValues(`${where}: params`, model.parameters, params);
  if (problems.length > 0) return problems;
  const settings = openSettings(completeValues(model.parameters, params as Record<string, Value>));
  const contradiction = model.refuse?.(settings) ?? null;
  return contradiction === null ? [] : [`${where}: ${contradiction}`];
}

function readCommands(
  where: string,
  value: unknown,
  model: Model,
  problems: string[],
): RunCommand[] {
  if (!Array.isArray(value)) {
    problems.push(`${where}: "commands" is not a list. Write [{"at": 5, "command": "…"}].`);
    return [];
  }
  if (value.length > maxCommands) {
    problems.push(`${where}: there are ${value.length} commands. Give at most ${maxCommands}.`);
    return [];
  }
  return value.flatMap((entry: unknown, index): RunCommand[] => {
    const place = `${where}: commands[${index}]`;
    if (
      !isRecord(entry) ||
      typeof entry['command'] !== 'string' ||
      typeof entry['at'] !== 'number'
    ) {
      problems.push(
        `${place}: this is not a command. Write {"at": seconds, "command": "name", "args": {…}}.`,
      );
      return [];
    }
    if (entry['args'] !== undefined && !isRecord(entry['args'])) {
      problems.push(`${place}: "args" is not an object. Write {"name": value}.`);
      return [];
    }
    const command: RunCommand = {
      at: entry['at'],
      command: entry['command'],
      ...(entry['args'] !== undefined && { args: entry['args'] as Record<string, Value> }),
    };
    problems.push(...refuseCommand(place, model, command));
    return [command];
  });
}
