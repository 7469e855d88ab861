import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterTrip,
  breakerThreshold,
  nextBreaker,
  type BreakerEvent,
  type BreakerState,
} from './ecs-breaker';

const none: BreakerState = { failures: 0, failed: false };

function after(
  events: readonly BreakerEvent[],
  {
    threshold = 3,
    resetOnHealthyTask = true,
    someRunning = false,
    inProgress = true,
  }: {
    threshold?: number;
    resetOnHealthyTask?: boolean;
    someRunning?: boolean;
    inProgress?: boolean;
  } = {},
): BreakerState {
  return events.reduce(
    (state, event) =>
      nextBreaker(state, event, { inProgress, someRunning }, { threshold, resetOnHealthyTask }),
    none,
  );
}

test.each([
  [1, 3],
  [6, 3],
  [7, 4],
  [10, 5],
  [25, 13],
  [400, 200],
  [800, 200],
])('SIM-E07: by default %i tasks give a threshold of %i', (desired, threshold) => {
  expect(breakerThreshold(desired)).toBe(threshold);
});

test('SIM-E07: only the bounded percentage is held between 3 and 200', () => {
  expect(breakerThreshold(4, { type: 'UNBOUNDED_PERCENT', value: 50 })).toBe(2);
  expect(breakerThreshold(25, { type: 'UNBOUNDED_PERCENT', value: 50 })).toBe(13);
  expect(breakerThreshold(800, { type: 'UNBOUNDED_PERCENT', value: 50 })).toBe(400);
  expect(breakerThreshold(4, { type: 'BOUNDED_PERCENT', value: 100 })).toBe(4);
  expect(breakerThreshold(4, { type: 'BOUNDED_PERCENT', value: 10 })).toBe(3);
});

test('SIM-E07: a count is the threshold itself, whatever the desired count', () => {
  expect(breakerThreshold(4, { type: 'COUNT', value: 1 })).toBe(1);
  expect(breakerThreshold(4, { type: 'COUNT', value: 500 })).toBe(500);
});

test('SIM-E08: three tasks that never reach RUNNING fail a deployment with a threshold of 3', () => {
  expect(after(['start-failed', 'start-failed'])).toEqual({ failures: 2, failed: false });
  expect(after(['start-failed', 'start-failed', 'start-failed'])).toEqual({
    failures: 3,
    failed: true,
  });
});

test('SIM-E08: health checks count once tasks run, failures to start before', () => {
  expect(after(['health-check-failed'], { someRunning: true }).failures).toBe(1);
  expect(after(['start-failed'], { someRunning: true }).failures).toBe(0);
  expect(after(['health-check-failed'], { someRunning: false }).failures).toBe(0);
});

test('SIM-E08: a healthy task sets the count to 0 by default', () => {
  const events = [
    ...Array<BreakerEvent>(4).fill('health-check-failed'),
    'became-healthy',
    ...Array<BreakerEvent>(5).fill('health-check-failed'),
  ] as const;
  const watched = { threshold: 6, someRunning: true };
  expect(after(events, watched)).toEqual({ failures: 5, failed: false });
  expect(after([...events, 'health-check-failed'], watched).failed).toBe(true);
});

test('SIM-E08: without the reset, intermittent failures add up', () => {
  expect(
    after(['health-check-failed', 'became-healthy', 'health-check-failed', 'health-check-failed'], {
      someRunning: true,
      resetOnHealthyTask: false,
    }),
  ).toEqual({ failures: 3, failed: true });
});

test('SIM-E08: failures of the steady state and plain stops trip nothing', () => {
  const many = Array<BreakerEvent>(50).fill('health-check-failed');
  expect(after(many, { inProgress: false, someRunning: true })).toEqual(none);
  expect(after(Array<BreakerEvent>(50).fill('stopped'), { someRunning: true })).toEqual(none);
});

test('SIM-E08: a failed deployment launches nothing and goes back only with rollback', () => {
  expect(afterTrip(true, 7)).toEqual({ launches: false, redeploy: 7 });
  expect(afterTrip(false, 7)).toEqual({ launches: false, redeploy: null });
  expect(afterTrip(true, null)).toEqual({ launches: false, redeploy: null });
});

test('a deployment fails exactly when its count reaches the threshold, and stays failed', () => {
  const event = fc.constantFrom<BreakerEvent>(
    'start-failed',
    'health-check-failed',
    'became-healthy',
    'stopped',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(event, fc.boolean())),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      (events, threshold, resetOnHealthyTask) => {
        let state = none;
        for (const [kind, someRunning] of events) {
          const before = state;
          state = nextBreaker(
            state,
            kind,
            { inProgress: true, someRunning },
            { threshold, resetOnHealthyTask },
          );
          expect(state.failed).toBe(state.failures >= threshold);
          if (before.failed) expect(state).toBe(before);
          expect(state.failures - before.failures).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('the bounded threshold stays between 3 and 200 and grows with the desired count', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(300), (desired, value) => {
      const threshold = breakerThreshold(desired, { type: 'BOUNDED_PERCENT', value });
      expect(threshold).toBeGreaterThanOrEqual(3);
      expect(threshold).toBeLessThanOrEqual(200);
      expect(
        breakerThreshold(desired + 1, { type: 'BOUNDED_PERCENT', value }),
      ).toBeGreaterThanOrEqual(threshold);
    }),
  );
});

test('refuses numbers that count nothing', () => {
  expect(() => breakerThreshold(-4)).toThrow(
    'breakerThreshold: desired is -4. Give a whole number of at least 0.',
  );
  expect(() => breakerThreshold(4, { type: 'COUNT', value: 1.5 })).toThrow('value is 1.5');
});
