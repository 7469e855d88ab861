/**
 * What the learner should know of the store: `outdated` this page's connection was closed because a
 * newer version was opened elsewhere or the data was deleted; `blocked` a tab of an older version
 * keeps the store from opening; `emptied` the browser has cleared what was here; `unreadable` the
 * browser allows no store, or does not give out what is in it.
 */
export type Trouble = 'outdated' | 'blocked' | 'emptied' | 'unreadable';

let trouble: Trouble | undefined;
const listeners = new Set<() => void>();

/** What is wrong with the store; `undefined` when nothing is known to be. */
export function currentTrouble(): Trouble | undefined {
  return trouble;
}

export function noteTrouble(found: Trouble | undefined): void {
  if (found === trouble) return;
  trouble = found;
  for (const listener of listeners) listener();
}

/** Calls back whenever it is another. */
export function subscribeTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
