import { simulations } from '@/content/simulations';
import type { Model, Parameter } from '@/lib/simulate/model';
import { loadModel, modelIds } from '@/lib/simulate/models/load-model';
import { usage } from './arguments';

/** The run file, for `--help` and for the document. */
const runFormat = {
  model: 'id of the model (may be left out)',
  seed: 'whole number; default 1',
  params: '{"<parameter>": value}; what is left out has its default',
  config: 'structured value of models that have one (see "config" of the model)',
  commands:
    '[{"at": seconds, "command": "<command>", "args": {"<argument>": value, "part": "<part>"}}]',
};

const parameter = (entry: Parameter) => entry;

async function describeModel(id: string) {
  const model = (await loadModel(id)) as Model;
  const simulation = Object.values(simulations).find((entry) => entry.model === id);
  return {
    id,
    parameters: model.parameters.map(parameter),
    commands: model.commands,
    metrics: model.metrics,
    logCodes: model.logCodes,
    parts: model.parts,
    ...(model.config && { config: model.config.default }),
    presets: (simulation?.presets ?? []).map((preset) => ({
      id: preset.id,
      title: preset.title.en,
      teaches: preset.teaches.en,
      seed: preset.seed,
      until: preset.until,
      ...(preset.params && { params: preset.params }),
      ...(preset.commands && { commands: preset.commands }),
    })),
  };
}

/** Everything `--help --json` prints. */
export async function describeModels() {
  return { usage, run: runFormat, models: await Promise.all(modelIds.map(describeModel)) };
}

const range = (entry: Parameter) => {
  if (entry.kind === 'toggle') return `true or false, default ${entry.default}`;
  if (entry.kind === 'choice') return `${entry.options.join(' | ')}, default ${entry.default}`;
  return `${entry.min} to ${entry.max} ${entry.unit} in steps of ${entry.step}, default ${entry.default}`;
};

/** The same for people. */
export async function helpText(): Promise<string> {
  const { models } = await describeModels();
  const lines = models.flatMap((model) => [
    '',
    `${model.id}${model.config === undefined ? '' : ' (with config: see --help --json)'}`,
    '  parameters',
    ...model.parameters.map((entry) => `    ${entry.id}: ${range(entry)}`),
    '  commands',
    ...model.commands.map((command) => {
      const names = [
        ...(command.parts ? [`part: ${command.parts.join(' | ')}`] : []),
        ...command.arguments.map((entry) => `${entry.id}: ${range(entry)}`),
      ];
      return `    ${command.id}${names.length > 0 ? ` (${names.join('; ')})` : ''}`;
    }),
    '  presets',
    ...model.presets.map((preset) => `    ${preset.id}: ${preset.title}`),
  ]);
  const format = Object.entries(runFormat).map(([key, what]) => `  ${key}: ${what}`);
  return [usage, '', 'Run file (JSON)', ...format, ...lines].join('\n');
}
