/** `startedAt` is there while it runs: milliseconds of the clock every window shares. */
export type Clock = {
  readonly status: 'idle' | 'running' | 'paused';
  readonly startedAt?: number;
  /** Milliseconds counted before `startedAt`. */
  readonly elapsedMs: number;
};

/** The stopwatch of a talk. `beforeReset` is what the last reset threw away. */
export type DeckTimer = Clock & { readonly beforeReset?: Clock };

export type TimerCommand = {
  readonly type: 'timer-start' | 'timer-pause' | 'timer-reset' | 'timer-undo';
};

/** Milliseconds the timer shows at `now`; never negative, even when a window's clock lags. */
export function elapsedMs(timer: Clock, now: number): number {
  if (timer.startedAt === undefined) return timer.elapsedMs;
  return timer.elapsedMs + Math.max(0, now - timer.startedAt);
}

/**
 * The timer after `command`, or the same value when it changes nothing. A reset can be undone
 * until the next one; a running timer comes back as if it had never stopped.
 */
export function reduceTimer(timer: DeckTimer, command: TimerCommand, now: number): DeckTimer {
  switch (command.type) {
    case 'timer-start':
      if (timer.status === 'running') return timer;
      return { ...timer, status: 'running', startedAt: now };
    case 'timer-pause': {
      if (timer.status !== 'running') return timer;
      const { startedAt: _, ...rest } = timer;
      return { ...rest, status: 'paused', elapsedMs: elapsedMs(timer, now) };
    }
    case 'timer-reset':
      if (timer.status === 'idle') return timer;
      return { status: 'idle', elapsedMs: 0, beforeReset: clockOf(timer) };
    case 'timer-undo':
      return timer.beforeReset ?? timer;
  }
}

function clockOf(timer: DeckTimer): Clock {
  const { beforeReset: _, ...clock } = timer;
  return clock;
}
