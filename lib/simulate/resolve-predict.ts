import type { PredictCase, PredictItem, Replay, ResolvedPredict } from '@/lib/grade/item';
import type { Text } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import type { Readings } from '@/lib/text/particle';
import { changedRun, type RunChange } from './change-run';
import { fulfils } from './condition';
import { simulate } from './kernel';
import type { Model } from './model';
import { requireRun } from './require-run';
import type { Simulation } from './simulation';
import { seconds } from './time';

const defaultPace = 1;

/** The ids of the options whose conditions hold when the item's situation is run with `changes`. */
function predictedOptions(
  item: PredictItem,
  simulation: Simulation,
  model: Model,
  ...changes: readonly RunChange[]
): readonly string[] {
  const { run, until } = changedRun(simulation, item.preset, ...changes);
  requireRun(model, run);
  const trace = simulate(model, run, seconds(until));
  return item.options
    .filter(({ when }) => when.every((condition) => fulfils(trace, condition)))
    .map(({ id }) => id);
}

/**
 * Runs every case of a predict item and marks the option that came true.
 *
 * @throws Error in three parts when none or several came true, or when the contrast changes nothing
 */
export function resolvePredict(
  item: PredictItem,
  simulation: Simulation,
  model: Model,
  readings: Readings = {},
): ResolvedPredict {
  const replayOf = (...changes: readonly RunChange[]): Replay => {
    const { preset, run, until } = changedRun(simulation, item.preset, ...changes);
    return { preset: preset.id, run, until, pace: preset.pace ?? defaultPace };
  };
  const resolveCase = (entry: PredictCase, index: number) => {
    const change = entry.change ?? {};
    const key = onlyOne(item, predictedOptions(item, simulation, model, change), `cases[${index}]`);
    const put = (text: Text) => fillText(text, entry.values ?? {}, readings);
    return {
      stem: put(item.stem),
      explain: put(item.explain),
      options: item.options.map(({ id, text, why }) => ({
        id,
        text: put(text),
        why: put(why),
        ...(id === key && { correct: true as const }),
      })),
      replay: replayOf(change),
    };
  };
  const [first, ...variants] = item.cases.map(resolveCase);
  if (first === undefined) {
    throw new Error(
      `item "${item.id}" has no case to run. Write cases: [{}] for the situation itself.`,
    );
  }
  const firstChange = item.cases[0]?.change ?? {};
  const otherwise = predictedOptions(item, simulation, model, firstChange, item.contrast.change);
  const key = first.options.find(({ correct }) => correct)?.id;
  if (otherwise.length === 1 && otherwise[0] === key) {
    throw new Error(
      `item "${item.id}": its contrast leaves the answer "${key}". Change a parameter that matters.`,
    );
  }
  const { cases: _cases, options: _options, preset: _preset, contrast, ...base } = item;
  return {
    ...base,
    ...first,
    contrast: { text: contrast.text, replay: replayOf(firstChange, contrast.change) },
    variants,
  };
}

function onlyOne(item: PredictItem, ids: readonly string[], where: string): string {
  const [id, ...more] = ids;
  if (id !== undefined && more.length === 0) return id;
  throw new Error(
    `item "${item.id}", ${where}: ${ids.length === 0 ? 'no option' : `options ${ids.join(', ')}`} came true in the run. Mend the conditions so that exactly one does.`,
  );
}

function fillText(
  text: Text,
  values: NonNullable<PredictCase['values']>,
  readings: Readings,
): Text {
  const inLanguage = (locale: 'ko' | 'en') =>
    fill(
      text[locale],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'object' ? value[locale] : value,
        ]),
      ),
      readings,
    );
  return { ko: inLanguage('ko'), en: inLanguage('en') };
}
