import { requireLength } from './ecs-input';

/** Defaults and the most that AWS takes. */
export const deregistrationDelayDefaultSeconds = 300;
export const stopTimeoutDefaultSeconds = 30;
export const fargateStopTimeoutMostSeconds = 120;

/** Moments in seconds since the scheduler decided to stop the task. */
export type StopTimes = {
  /** The target is no longer draining, and the containers get SIGTERM. */
  readonly sigterm: number;
  /** The containers have ended: by themselves, or by SIGKILL. */
  readonly ended: number;
  readonly killed: boolean;
  /** Requests were still open when draining ended, and were cut. */
  readonly cut: boolean;
};

/**
 * SIM-E06: when a task that is being stopped gets SIGTERM and when it ends. A target behind a load
 * balancer drains until its requests are answered, at most for the deregistration delay; then
 * comes SIGTERM, and SIGKILL after the stop timeout if the containers have not ended.
 *
 * @param stop all in seconds; `openRequestSeconds`: until the last open request is answered, null
 *   without a load balancer; `exitSeconds`: what the containers need after SIGTERM
 * @throws Error when a length is below 0
 */
export function stopTimes(stop: {
  readonly openRequestSeconds: number | null;
  readonly deregistrationDelaySeconds?: number;
  readonly exitSeconds: number;
  readonly stopTimeoutSeconds?: number;
}): StopTimes {
  const delay = stop.deregistrationDelaySeconds ?? deregistrationDelayDefaultSeconds;
  const timeout = stop.stopTimeoutSeconds ?? stopTimeoutDefaultSeconds;
  const open = stop.openRequestSeconds ?? 0;
  requireLength('stopTimes', 'openRequestSeconds', open);
  requireLength('stopTimes', 'deregistrationDelaySeconds', delay);
  requireLength('stopTimes', 'exitSeconds', stop.exitSeconds);
  requireLength('stopTimes', 'stopTimeoutSeconds', timeout);
  const sigterm = Math.min(open, delay);
  return {
    sigterm,
    ended: sigterm + Math.min(stop.exitSeconds, timeout),
    killed: stop.exitSeconds > timeout,
    cut: open > delay,
  };
}
