/** Seconds a WebSocket connection lasts at most, and may be idle at most. */
export const websocketLife = { longest: 7200, idle: 600 } as const;

/**
 * SIM-G07: when API Gateway closes a connection, and why: 2 hours after it was opened, however busy
 * it is, or after 10 minutes in which nothing passed, whichever comes first.
 *
 * @param connection moments in seconds; `lastTrafficAt` is when a message last passed either way,
 *   or the opening itself
 * @returns the second it is closed unless something passes before; at the same second the longest
 *   life is named
 * @throws Error naming the value when a moment is not a number, or traffic lies outside its life
 */
export function websocketClosing(connection: {
  readonly openedAt: number;
  readonly lastTrafficAt: number;
}): { readonly at: number; readonly reason: 'idle' | 'lifetime' } {
  const { openedAt, lastTrafficAt } = connection;
  if (!Number.isFinite(openedAt)) {
    throw new Error(`openedAt is ${openedAt}. Give a number of seconds.`);
  }
  const end = openedAt + websocketLife.longest;
  if (!(lastTrafficAt >= openedAt && lastTrafficAt <= end)) {
    throw new Error(
      `lastTrafficAt is ${lastTrafficAt}. Give a number of seconds from ${openedAt} to ${end}.`,
    );
  }
  const idleAt = lastTrafficAt + websocketLife.idle;
  return idleAt < end ? { at: idleAt, reason: 'idle' } : { at: end, reason: 'lifetime' };
}
