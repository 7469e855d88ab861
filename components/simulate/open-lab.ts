import './lab.css';
import { fill } from '@/lib/text/message';
import { type LabState, openMoment, openScene } from './lab-state';
import { type LoadedRun, loadRun } from './load-run';

export { RunLab } from './run-lab';

/** A lab ready to be shown: its code and words, and where it begins. */
export type OpenedLab = {
  readonly loaded: LoadedRun;
  readonly first: LabState;
  readonly notice?: string;
};

/** Fetches what the lab needs; `moment` is what stands in the address, if anything
 * does; else the lab begins where the run shows `scene`. */
export async function openLab(path: string, moment?: string, scene?: string): Promise<OpenedLab> {
  const loaded = await loadRun(path);
  const { data, model } = loaded;
  const first = openScene(data, scene);
  if (moment === undefined) return { loaded, first };
  const result = openMoment(data, model, moment);
  if ('state' in result) return { loaded, first: result.state };
  const reason = result.problem ?? data.ui.unreadable;
  return { loaded, first, notice: fill(data.ui.badMoment, { reason }) };
}
