import type { DiagramWords } from '@/components/diagram/words';
import { loadModel } from '@/lib/simulate/models/load-model';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import type { Model } from '@/lib/simulate/model';

export type LoadedRun = {
  readonly data: LessonRun;
  readonly model: Model;
  readonly figureWords: DiagramWords;
};

const loaded = new Map<string, Promise<LoadedRun>>();

async function fetchRun(path: string): Promise<LoadedRun> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`);
  const data = (await response.json()) as LessonRun;
  const model = await loadModel(data.model);
  if (model === undefined) {
    throw new Error(`${path}: there is no model "${data.model}". Reload the page.`);
  }
  return { data, model, figureWords: data.figureWords as DiagramWords };
}

/** Fetches words, presets and model of a lesson's lab, once; a failure is tried again next time. */
export function loadRun(path: string): Promise<LoadedRun> {
  const known = loaded.get(path);
  if (known) return known;
  const promise = fetchRun(path);
  loaded.set(path, promise);
  promise.catch(() => loaded.delete(path));
  return promise;
}
