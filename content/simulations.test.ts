import { expect, test } from 'vitest';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { loadModel, modelIds } from '@/lib/simulate/models/load-model';
import { checkRepairRuns } from '@/lib/simulate/resolve-repair';
import { resolvePredict } from '@/lib/simulate/resolve-predict';
import { lessons } from './lessons';
import { simulations } from './simulations';

const running = lessons.flatMap((lesson) => {
  const simulation = simulations[lesson.slug];
  return simulation ? [{ slug: lesson.slug, lesson, simulation }] : [];
});

test('every model stands behind a lesson', () => {
  expect(running.map(({ simulation }) => simulation.model).toSorted()).toEqual(
    [...modelIds].toSorted(),
  );
});

test.each(running)('$slug: the simulation fits its model and diagram', async (entry) => {
  const model = (await loadModel(entry.simulation.model))!;
  const where = `content/lessons/${entry.slug}/simulation.ts`;
  expect(checkSimulation(where, entry.simulation, model, entry.lesson.diagram)).toEqual([]);
});

test.each(running)('$slug: has five to nine situations', ({ simulation }) => {
  expect(simulation.presets.length).toBeGreaterThanOrEqual(5);
  expect(simulation.presets.length).toBeLessThanOrEqual(9);
});

test.each(running)(
  '$slug: the model decides every predict and repair item',
  async ({ lesson, simulation }) => {
    const model = (await loadModel(simulation.model))!;
    for (const item of lesson.items) {
      if (item.kind === 'predict') resolvePredict(item, simulation, model);
      if (item.kind === 'repair') {
        expect.soft(checkRepairRuns(item, simulation, model)).toEqual([]);
      }
    }
  },
);

test.each(running)('$slug: at least three experiments stand in the lesson', ({ lesson }) => {
  const placed = lesson.items.filter((item) => item.kind === 'predict' && !item.reviewOnly);
  expect(placed.length).toBeGreaterThanOrEqual(3);
});
