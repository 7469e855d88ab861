import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stopTimes } from './ecs-stop';

test('SIM-E06: draining lasts until the requests are answered, at most 300 seconds', () => {
  expect(stopTimes({ openRequestSeconds: 20, exitSeconds: 5 })).toEqual({
    sigterm: 20,
    ended: 25,
    killed: false,
    cut: false,
  });
  expect(stopTimes({ openRequestSeconds: 900, exitSeconds: 5 })).toMatchObject({
    sigterm: 300,
    cut: true,
  });
});

test('SIM-E06: SIGKILL comes 30 seconds after SIGTERM unless the containers have ended', () => {
  expect(stopTimes({ openRequestSeconds: null, exitSeconds: 30 })).toMatchObject({
    sigterm: 0,
    ended: 30,
    killed: false,
  });
  expect(stopTimes({ openRequestSeconds: null, exitSeconds: 31 })).toMatchObject({
    ended: 30,
    killed: true,
  });
  expect(
    stopTimes({ openRequestSeconds: null, exitSeconds: 100, stopTimeoutSeconds: 120 }),
  ).toMatchObject({ ended: 100, killed: false });
});

test('a stop takes no longer than deregistration delay and stop timeout together', () => {
  const length = fc.nat(1000);
  fc.assert(
    fc.property(length, length, length, length, (open, delay, exit, timeout) => {
      const times = stopTimes({
        openRequestSeconds: open,
        deregistrationDelaySeconds: delay,
        exitSeconds: exit,
        stopTimeoutSeconds: timeout,
      });
      expect(times.sigterm).toBeLessThanOrEqual(delay);
      expect(times.ended - times.sigterm).toBeLessThanOrEqual(timeout);
      expect(times.ended).toBeGreaterThanOrEqual(times.sigterm);
      expect(times.cut || times.sigterm === open).toBe(true);
    }),
  );
});

test('refuses a length below 0', () => {
  expect(() => stopTimes({ openRequestSeconds: -1, exitSeconds: 5 })).toThrow(
    'stopTimes: openRequestSeconds is -1. Give a number of seconds of at least 0.',
  );
});
