const signals = ['SIGINT', 'SIGTERM'] as const;
export type StopSignal = (typeof signals)[number];

const parentCheckMs = 500;

/**
 * Calls `stop` when this process is asked to end: by Ctrl-C, by SIGTERM, or by the end of its
 * parent (npm ends its shell on a signal, and the shell does not pass the signal on).
 * Returns a function that stops listening.
 */
export function onStop(stop: (signal: StopSignal) => void): () => void {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop('SIGTERM'), parentCheckMs);
  for (const signal of signals) process.on(signal, stop);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, stop);
  };
}
