import { useCallback, useEffect, useState } from 'react';

/**
 * - `waiting` not known yet
 * - `held` this tab may go on
 * - `elsewhere` another tab is at it
 */
export type LiveLock = 'waiting' | 'held' | 'elsewhere';

/** The page that was reloaded or left may let go a moment later. */
const PATIENCE_MS = 700;

/**
 * Lets one tab at a time be at something, so that no answer is graded twice and nothing is written
 * over. `take` moves it into this tab; the other one then learns that it has lost it. A closed or
 * crashed tab lets go by itself. Where there are no locks (no secure context) every tab has it.
 */
export function useLiveLock(name: string): { readonly lock: LiveLock; readonly take: () => void } {
  const [lock, setLock] = useState<LiveLock>('waiting');
  const [takes, setTakes] = useState(0);

  useEffect(() => {
    if (!locks()) {
      setLock('held');
      return;
    }
    let isCurrent = true;
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const become = (next: LiveLock) => {
      if (isCurrent) setLock(next);
    };
    const options = takes > 0 ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE_MS) };
    const hold = async () => {
      become('held');
      await until;
    };
    // Rejected when it is not free in time, and when another tab takes it.
    locks()
      ?.request(name, options, hold)
      .catch(() => become('elsewhere'));
    return () => {
      isCurrent = false;
      release();
    };
  }, [name, takes]);

  const take = useCallback(() => setTakes((count) => count + 1), []);
  return { lock, take };
}

/** Does `work` when no other tab does it; where there are no locks, at once. */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  const available = locks();
  if (available) await available.request(name, work);
  else await work();
}

function locks(): LockManager | undefined {
  // The types promise it everywhere; it is absent outside secure contexts.
  return 'locks' in navigator ? navigator.locks : undefined;
}
