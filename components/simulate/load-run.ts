import type { DiagramWords } from '@/components/diagram/words';
import { loadOnce } from '@/components/ui/load-once';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import type { Model } from '@/lib/simulate/model';
import { loadModel } from '@/lib/simulate/models/load-model';

export type LoadedRun = {
  readonly data: LessonRun;
  readonly model: Model;
  readonly figureWords: DiagramWords;
};

/** Words, presets and model of a lesson's lab. */
export const loadRun = loadOnce(async (data: LessonRun, path): Promise<LoadedRun> => {
  const model = await loadModel(data.model);
  if (model === undefined) {
    throw new Error(`${path}: there is no model "${data.model}". Reload the page.`);
  }
  return { data, model, figureWords: data.figureWords as DiagramWords };
});
