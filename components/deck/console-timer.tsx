'use client';

import { useEffect, useState } from 'react';
import type { DeckTimer, TimerCommand } from '@/lib/deck/timer';
import { elapsedMs } from '@/lib/deck/timer';
import { ConsolePace } from './console-pace';
import { formatElapsed } from './format-elapsed';
import type { DeckWords } from './words';

/** The time now in milliseconds, a few times a second; `undefined` on the server. */
function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    setNow(Date.now());
    const interval = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(interval);
  }, []);
  return now;
}

/** Time spoken, and the time of day. Screen readers find both but are not told each second. */
export function ConsoleTimer(props: {
  timer: DeckTimer;
  locale: string;
  onCommand: (command: TimerCommand) => void;
  pace: Omit<Parameters<typeof ConsolePace>[0], 'elapsedMs'>;
  words: DeckWords;
}) {
  const { timer, locale, onCommand, pace, words } = props;
  const now = useNow();
  const isRunning = timer.status === 'running';
  const canUndo = timer.status === 'idle' && timer.beforeReset !== undefined;
  return (
    <section className="console-timer" aria-label={words.timer}>
      <p className="console-time" role="timer" aria-label={words.timer}>
        {formatElapsed(elapsedMs(timer, now ?? 0))}
      </p>
      <p className="console-clock">
        {words.clock}{' '}
        <time>
          {now !== undefined &&
            new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now)}
        </time>
      </p>
      <p className="console-buttons">
        <button
          type="button"
          className="button"
          onClick={() => onCommand({ type: isRunning ? 'timer-pause' : 'timer-start' })}
        >
          {isRunning ? words.timerPause : words.timerStart}
        </button>
        {canUndo ? (
          <button
            type="button"
            className="button"
            onClick={() => onCommand({ type: 'timer-undo' })}
          >
            {words.timerUndo}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            disabled={timer.status === 'idle'}
            onClick={() => onCommand({ type: 'timer-reset' })}
          >
            {words.timerReset}
          </button>
        )}
      </p>
      <ConsolePace {...pace} elapsedMs={now === undefined ? 0 : elapsedMs(timer, now)} />
    </section>
  );
}
