import type { Model } from '@/lib/simulate/model';
import { parseRun } from '@/lib/simulate/parse-run';
import type { RunView } from '@/lib/simulate/playback';
import { isRecord } from './refuse';

/** A run on a slide: the situation it began with, and how it is watched. */
export type SharedRun = { readonly preset: string; readonly view: RunView };

/** No run lasts longer; a day of simulated time. */
const longest = 86_400;

/** The run another window shows, or nothing where it makes no sense to this model. */
export function parseSharedRun(value: unknown, model: Model): SharedRun | undefined {
  if (!isRecord(value) || typeof value['preset'] !== 'string' || !isRecord(value['view'])) {
    return undefined;
  }
  const { run, until, pace, t, playing } = value['view'];
  if (!isWithin(until, longest) || until === 0 || !isWithin(t, until)) return undefined;
  if (!isWithin(pace, longest) || pace === 0) return undefined;
  const parsed = parseRun('slide', run, model);
  if ('problems' in parsed) return undefined;
  const played = playing === false ? false : parsePlaying(playing, until);
  if (played === undefined) return undefined;
  return { preset: value['preset'], view: { run: parsed.run, until, pace, t, playing: played } };
}

function parsePlaying(value: unknown, until: number): RunView['playing'] | undefined {
  if (!isRecord(value)) return undefined;
  const { from, at, rate } = value;
  if (!isWithin(from, until) || !isWithin(at, Number.MAX_SAFE_INTEGER)) return undefined;
  return isWithin(rate, 64) && rate > 0 ? { from, at, rate } : undefined;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}
