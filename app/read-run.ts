import { cache } from 'react';
import { glossary } from '@/content/glossary';
import { diagramMessages } from '@/content/messages/diagram';
import { simulateMessages } from '@/content/messages/simulate';
import { simulations } from '@/content/simulations';
import { AuthorError } from '@/lib/lesson/author-problem';
import { termReadings } from '@/lib/lesson/glossary';
import type { Lesson } from '@/lib/lesson/lesson';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { gatherLessonRun, type LessonRun } from '@/lib/simulate/lesson-run';
import { loadModel } from '@/lib/simulate/models/load-model';
import { localize, type Locale } from '@/lib/text/locale';

/** Whether the lesson's diagram runs. */
export function hasRun(slug: string): boolean {
  return Object.hasOwn(simulations, slug);
}

/** The lab of a lesson in one language, checked; author errors stop the build. */
export const readRun = cache(
  async (lesson: Lesson, locale: Locale): Promise<LessonRun | undefined> => {
    const simulation = simulations[lesson.slug];
    if (simulation === undefined) return undefined;
    const where = `content/lessons/${lesson.slug}/simulation.ts`;
    const model = await loadModel(simulation.model);
    if (model === undefined) {
      throw new AuthorError(
        `${where}: there is no model "${simulation.model}". Name one of lib/simulate/models/load-model.ts.`,
      );
    }
    const problems = checkSimulation(where, simulation, model, lesson.diagram);
    if (problems.length > 0) throw new AuthorError(problems.join('\n'));
    return gatherLessonRun({
      lesson: lesson.slug,
      title: lesson.title[locale],
      simulation,
      model,
      readings: termReadings(glossary),
      ui: localize(simulateMessages, locale),
      figureWords: localize(diagramMessages, locale),
      locale,
    });
  },
);
