import { expect, test } from 'vitest';
import {
  isBeforeRunning,
  isCounted,
  isForward,
  taskStates,
  type TaskState,
} from './ecs-task-state';

test('a task goes forward only, and may leave states out', () => {
  for (const [from, state] of taskStates.entries()) {
    for (const [to, next] of taskStates.entries()) expect(isForward(state, next)).toBe(to > from);
  }
  expect(isForward('PENDING', 'STOPPED')).toBe(true);
  expect(isForward('STOPPED', 'RUNNING')).toBe(false);
});

test('a task counts toward the total until it is being stopped', () => {
  expect(taskStates.filter(isCounted)).toEqual([
    'PROVISIONING',
    'PENDING',
    'ACTIVATING',
    'RUNNING',
  ]);
  expect(taskStates.filter(isBeforeRunning)).toEqual(['PROVISIONING', 'PENDING', 'ACTIVATING']);
});

test('refuses a state that is none', () => {
  expect(() => isCounted('running' as TaskState)).toThrow('task state: "running" is none.');
});
