import { expect, test } from 'vitest';
import { checkSimulationLoad } from './simulation-budgets';

test('a bar is kept at its value and missed beyond it', () => {
  const load = {
    eventsPerSecond: 500_000,
    lessonRuns: [{ model: 'sqs', ms: 16.1 }],
    sizes: [{ model: 'sqs', bytes: 12 * 1024 }],
    frames: [
      { slowdown: 1, perSecond: 54 },
      { slowdown: 4, perSecond: 30 },
    ],
  };
  expect(checkSimulationLoad(load).map(({ isKept }) => isKept)).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});
