import { localize, type Locale } from '@/lib/text/locale';
import { simulate } from './kernel';
import type { Model } from './model';
import { requireRun } from './require-run';
import { say } from './say';
import type { Preset, Simulation } from './simulation';
import { seconds, toSeconds } from './time';
import type { LogEntry } from './trace';

/** The run of a preset. */
export function runOf(simulation: Simulation, preset: Preset) {
  return {
    model: simulation.model,
    seed: preset.seed,
    ...(preset.params && { params: preset.params }),
    ...(preset.config !== undefined && { config: preset.config }),
    ...(preset.commands && { commands: preset.commands }),
  };
}

/** One line of the event log as people read it: moment, rule, sentence. */
export function logLine(entry: LogEntry, sentence: string): string {
  const moment = toSeconds(entry.at).toFixed(3).padStart(9);
  return `${moment}  ${(entry.rule ?? '').padEnd(8)}  ${sentence}`;
}

/**
 * A preset's whole run in words, then the last value of every metric: the text a golden test keeps
 * and an author reads line by line against the rules.
 */
export function goldenText(
  model: Model,
  simulation: Simulation,
  preset: Preset,
  locale: Locale = 'ko',
): string {
  const words = localize(simulation.words, locale);
  const run = runOf(simulation, preset);
  requireRun(model, run);
  const trace = simulate(model, run, seconds(preset.until), { check: true });
  const log = trace.log.map((entry) => logLine(entry, say(words.log, entry, words.names)));
  const metrics = Object.entries(trace.metrics).map(
    ([id, points]) => `${id} = ${points.at(-1)?.value ?? 'none'}`,
  );
  return `${[`${simulation.model} / ${preset.id} / seed ${preset.seed}`, ...log, '', ...metrics].join('\n')}\n`;
}
