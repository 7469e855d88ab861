import './run/require-node';
import { readFile, stat } from 'node:fs/promises';
import { glossary } from '@/content/glossary';
import { simulations } from '@/content/simulations';
import { termReadings } from '@/lib/lesson/glossary';
import { logLine, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import type { Model } from '@/lib/simulate/model';
import { loadModel, modelIds } from '@/lib/simulate/models/load-model';
import { parseRun } from '@/lib/simulate/parse-run';
import type { Run } from '@/lib/simulate/run';
import { say } from '@/lib/simulate/say';
import type { Simulation } from '@/lib/simulate/simulation';
import { seconds } from '@/lib/simulate/time';
import { didYouMean } from '@/lib/text/did-you-mean';
import { localize } from '@/lib/text/locale';
import { readArguments, type Asked } from './simulate/arguments';
import { describeModels, helpText } from './simulate/describe-models';

/** Something the caller can mend; printed alone, with exit code 2. */
class Refusal extends Error {}

const maxFileSize = 5_000_000;
const defaultLength = 60;

async function readRunFile(file: string, model: Model): Promise<Run> {
  const size = await stat(file).then(
    (entry) => entry.size,
    () => null,
  );
  if (size === null) throw new Refusal(`${file}: there is no such file. Check the path.`);
  if (size > maxFileSize) {
    throw new Refusal(`${file}: it has ${size} bytes. A run file has at most ${maxFileSize}.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${file}: this is not JSON (${reason}). Correct the file.`);
  }
  const parsed = parseRun(file, value, model);
  if ('problems' in parsed) throw new Refusal(parsed.problems.join('\n'));
  return parsed.run;
}

function readPreset(id: string, simulation: Simulation | undefined, model: Model) {
  const presets = simulation?.presets ?? [];
  const preset = presets.find((entry) => entry.id === id);
  if (preset !== undefined && simulation !== undefined) {
    return { run: runOf(simulation, preset) as Run, until: preset.until };
  }
  const known = presets.map((entry) => entry.id);
  const near = didYouMean(id, known);
  throw new Refusal(
    `--preset: ${model.id} has no preset "${id}". ${near ? `Did you mean "${near}"? ` : ''}Known are ${known.join(', ')}.`,
  );
}

async function run(asked: Extract<Asked, { kind: 'run' }>): Promise<string> {
  const model = await loadModel(asked.model);
  if (model === undefined) {
    const near = didYouMean(asked.model, modelIds);
    throw new Refusal(
      `model: "${asked.model}" is not a model. ${near ? `Did you mean "${near}"? ` : ''}Known are ${modelIds.join(', ')}.`,
    );
  }
  const simulation = Object.values(simulations).find((entry) => entry.model === model.id);
  const preset = asked.preset === undefined ? null : readPreset(asked.preset, simulation, model);
  const chosen: Run =
    preset?.run ??
    (asked.file === undefined
      ? { model: model.id, seed: 1 }
      : await readRunFile(asked.file, model));
  const seeded: Run = asked.seed === undefined ? chosen : { ...chosen, seed: asked.seed };
  const until = asked.until ?? preset?.until ?? defaultLength;
  const trace = simulate(model, seeded, seconds(until));
  if (asked.isJson) return JSON.stringify({ run: seeded, until, trace });
  if (simulation === undefined) {
    return trace.log
      .map((entry) => logLine(entry, `${entry.code} ${JSON.stringify(entry.params)}`))
      .join('\n');
  }
  const words = localize(simulation.words, asked.locale);
  const readings = termReadings(glossary);
  return trace.log
    .map((entry) => logLine(entry, say(words.log, entry, words.names, readings)))
    .join('\n');
}

const asked = readArguments(process.argv.slice(2));
try {
  if (typeof asked === 'string') throw new Refusal(asked);
  const output =
    asked.kind === 'run'
      ? await run(asked)
      : asked.isJson
        ? JSON.stringify(await describeModels(), null, 2)
        : await helpText();
  process.stdout.write(`${output}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
