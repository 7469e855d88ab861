import { expect, test } from 'vitest';
import { actsOnUnhealthy, countsAsHealthy } from './ecs-health';

const running = { state: 'RUNNING', runningSeconds: 0, container: null, target: null } as const;

test('SIM-E05: without any check a task counts 40 seconds after RUNNING', () => {
  expect(countsAsHealthy({ ...running, runningSeconds: 39.9 })).toBe(false);
  expect(countsAsHealthy({ ...running, runningSeconds: 40 })).toBe(true);
});

test('SIM-E05: with a load balancer the target decides, however long the task runs', () => {
  expect(countsAsHealthy({ ...running, target: 'healthy' })).toBe(true);
  expect(countsAsHealthy({ ...running, runningSeconds: 600, target: 'initial' })).toBe(false);
  expect(countsAsHealthy({ ...running, runningSeconds: 600, target: 'unhealthy' })).toBe(false);
});

test('SIM-E05: with both checks both have to pass', () => {
  const both = { ...running, container: 'healthy', target: 'healthy' } as const;
  expect(countsAsHealthy(both)).toBe(true);
  expect(countsAsHealthy({ ...both, container: 'unknown' })).toBe(false);
  expect(countsAsHealthy({ ...both, target: 'unhealthy' })).toBe(false);
  expect(countsAsHealthy({ ...running, container: 'healthy' })).toBe(true);
});

test('SIM-E05: only a RUNNING task is healthy', () => {
  for (const state of ['PENDING', 'ACTIVATING', 'DEACTIVATING', 'STOPPED'] as const) {
    expect(countsAsHealthy({ ...running, state, runningSeconds: 99, target: 'healthy' })).toBe(
      false,
    );
  }
});

test('SIM-E05: unhealthy results are ignored during the grace period', () => {
  expect(actsOnUnhealthy(60, 0)).toBe(true);
  expect(actsOnUnhealthy(60, 90)).toBe(false);
  expect(actsOnUnhealthy(90, 90)).toBe(true);
});

test('refuses times below 0', () => {
  expect(() => countsAsHealthy({ ...running, runningSeconds: -1 })).toThrow('runningSeconds is -1');
  expect(() => actsOnUnhealthy(0, Number.NaN)).toThrow('gracePeriodSeconds is NaN');
});
