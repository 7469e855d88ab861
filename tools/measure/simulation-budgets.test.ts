import { expect, test } from 'vitest';
import { checkSimulationLoad, type SimulationLoad } from './simulation-budgets';

const kept: SimulationLoad = {
  eventsPerSecond: 500_000,
  lessonRuns: [{ model: 'sqs', ms: 16 }],
  sizes: [{ model: 'sqs', bytes: 12 * 1024 }],
  dots: 300,
  frames: [
    { slowdown: 1, perSecond: 55, commits: 22 },
    { slowdown: 4, perSecond: 30, commits: 22 },
  ],
  quietCommits: 0,
  stageBytes: 90 * 1024,
  tooEarly: [],
  unseen: [],
};
const missed = (change: Partial<SimulationLoad>) =>
  checkSimulationLoad({ ...kept, ...change }).filter(({ isKept }) => !isKept).length;

test('bars are kept at their value', () => {
  expect(missed({})).toBe(0);
});

test.each<Partial<SimulationLoad>>([
  { eventsPerSecond: 499_999 },
  { lessonRuns: [{ model: 'sqs', ms: 16.1 }] },
  { sizes: [{ model: 'sqs', bytes: 12 * 1024 + 1 }] },
  { frames: [{ slowdown: 1, perSecond: 54, commits: 0 }] },
  { frames: [{ slowdown: 4, perSecond: 29, commits: 0 }] },
  { frames: [{ slowdown: 1, perSecond: 60, commits: 60 }] },
  { quietCommits: 1 },
  { stageBytes: 90 * 1024 + 1 },
  { stageBytes: 0 },
  { tooEarly: ['kernel'] },
  { unseen: ['kernel'] },
])('missed beyond it: %j', (change) => {
  expect(missed(change)).toBe(1);
});
