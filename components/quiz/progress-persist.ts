import { openProgressOnce } from './progress-client';

/** When the browser was asked not to clear the store by itself, and what it said. */
export type PersistNote = { readonly at: number; readonly granted: boolean };

const NOTE = 'persist';

/**
 * Asks the browser, once on this device and after the first finished sitting, not to clear the
 * store by itself: then there is something to keep, and some browsers ask the learner.
 */
export async function askToKeepOnce(): Promise<void> {
  const store = await openProgressOnce();
  const note = await store.loadNote(NOTE);
  if (note.ok && parsePersistNote(note.value) === undefined) await askToKeep();
}

/** Asks now. */
export async function askToKeep(): Promise<PersistNote | undefined> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return undefined;
  const granted = await navigator.storage.persist().catch(() => false);
  const note = { at: Date.now(), granted };
  await (await openProgressOnce()).saveNote(NOTE, note);
  return note;
}

/** Whether the store is kept now, and when that was asked. */
export async function readPersistence(): Promise<{
  /** `undefined` where browsers do not say. */
  readonly isKept: boolean | undefined;
  readonly note: PersistNote | undefined;
}> {
  const store = await openProgressOnce();
  const note = await store.loadNote(NOTE);
  const canSay = 'storage' in navigator && 'persisted' in navigator.storage;
  return {
    isKept: canSay ? await navigator.storage.persisted() : undefined,
    note: note.ok ? parsePersistNote(note.value) : undefined,
  };
}

function parsePersistNote(value: unknown): PersistNote | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('at' in value && 'granted' in value)) return undefined;
  const { at, granted } = value;
  return typeof at === 'number' && typeof granted === 'boolean' ? { at, granted } : undefined;
}
