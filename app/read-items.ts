import { cache } from 'react';
import { glossary } from '@/content/glossary';
import { simulations } from '@/content/simulations';
import type { Item, ResolvedItem } from '@/lib/grade/item';
import { AuthorError } from '@/lib/lesson/author-problem';
import { termReadings } from '@/lib/lesson/glossary';
import type { Lesson } from '@/lib/lesson/lesson';
import { loadModel } from '@/lib/simulate/models/load-model';
import { resolveRepair } from '@/lib/simulate/resolve-repair';
import { resolvePredict } from '@/lib/simulate/resolve-predict';

/** The items of a lesson, ready to be asked: what a run decides has been run. */
export const readItems = cache(async (lesson: Lesson): Promise<readonly ResolvedItem[]> => {
  const simulation = simulations[lesson.slug];
  const model = simulation && (await loadModel(simulation.model));
  const resolve = (item: Item): ResolvedItem => {
    if (item.kind !== 'predict' && item.kind !== 'repair') return item;
    const where = `content/lessons/${lesson.slug}/quiz.ts`;
    if (!simulation || !model) {
      throw new AuthorError(
        `${where}: "${item.id}" asks about a run, but the lesson has none. Add simulation.ts.`,
      );
    }
    try {
      if (item.kind === 'repair') return resolveRepair(item, simulation);
      return resolvePredict(item, simulation, model, termReadings(glossary));
    } catch (error) {
      throw new AuthorError(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return lesson.items.map(resolve);
});
