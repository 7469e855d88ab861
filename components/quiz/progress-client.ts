import type { AnswerEvent, ProgressEvent } from '@/lib/progress/event';
import { progressOf, type Progress } from '@/lib/progress/reduce';
import type { Derived } from '@/lib/progress/reduce-cards';
import { openProgress, type ProgressStore } from '@/lib/progress/store';
import type { Stored } from '@/lib/progress/stored';
import type { Session } from '@/lib/schedule/session';
import { forgetCanary, heedCanary } from './progress-canary';
import { rebuildOnce } from './progress-rebuild';
import { currentTrouble, noteTrouble } from './progress-trouble';

/** What tabs tell each other after they have stored something: the item answered, or anything. */
type Change = { readonly item: string } | 'changed';

let opening: Promise<ProgressStore> | undefined;
let channel: BroadcastChannel | undefined;
const listeners = new Set<() => void>();

let record: Derived | undefined;
let progress: Progress | undefined;
/** Reads of the store, one after the other, so that an older one never undoes a newer. */
let reading: Promise<void> | undefined;

/** The one connection of this page to what the device remembers. */
export function openProgressOnce(): Promise<ProgressStore> {
  return (opening ??= openProgress({
    // The data was deleted or upgraded: the next caller asks for a new connection, which works
    // after a deletion and answers `unavailable` after an upgrade.
    onVersionChange: () => {
      opening = undefined;
      record = undefined;
      progress = undefined;
      noteTrouble('outdated');
    },
    onBlocked: () => noteTrouble('blocked'),
  }));
}

/** Stores an answer with the session it belongs to, then tells this page and the other tabs. */
export async function recordAnswer(event: AnswerEvent, session?: Session): Promise<Stored<void>> {
  const store = await openProgressOnce();
  const stored = await store.appendAnswer(event, session);
  if (stored.ok) tellChange({ item: event.item });
  return stored;
}

/** Stores the answers of an exam, each once however often and in however many tabs it is called. */
export async function recordExam(answers: readonly AnswerEvent[]): Promise<Stored<void>> {
  const store = await openProgressOnce();
  const stored = await store.settle(answers);
  if (stored.ok) tellChange('changed');
  return stored;
}

/** Brings in the events of a backup; see `ProgressStore.importEvents`. */
export async function bringIn(
  events: readonly ProgressEvent[],
  setAside: readonly unknown[],
): Promise<Stored<number>> {
  const store = await openProgressOnce();
  const stored = await store.importEvents(events, setAside);
  if (stored.ok) {
    // Restored, though perhaps from an older file: what is here now counts.
    forgetCanary();
    tellChange('changed');
  }
  return stored;
}

/** What the answers so far come to; `undefined` until loaded, and where nothing can be stored. */
export function currentProgress(): Progress | undefined {
  if (record) progress ??= progressOf(record);
  return progress;
}

/** The cards `currentProgress` comes from. */
export function currentDerived(): Derived | undefined {
  return record;
}

/** Loads progress once a page and resolves when `currentProgress` knows it, and all that came since. */
export function loadProgressOnce(): Promise<void> {
  return reading ?? read(load);
}

/** Calls back whenever progress has changed, in this tab or another. The first call loads it. */
export function subscribeProgress(listener: () => void): () => void {
  listeners.add(listener);
  listen();
  void loadProgressOnce();
  return () => listeners.delete(listener);
}

function tellChange(change: Change): void {
  follow(change);
  listen().postMessage(change);
}

function follow(change: Change): void {
  // What was never loaded need not be kept up.
  if (!reading) return;
  void read(() => (change === 'changed' ? load() : loadItem(change.item)));
}

function read(work: () => Promise<void>): Promise<void> {
  listen();
  // What went wrong once may work the next time; meanwhile what was known stays.
  reading = (reading ?? Promise.resolve()).then(work).catch(() => undefined);
  return reading;
}

async function load(): Promise<void> {
  const store = await openProgressOnce();
  let stored = await store.loadDerived();
  if (stored.ok && !stored.value) {
    await rebuildOnce(store);
    stored = await store.loadDerived();
  }
  // A connection that was closed has said so already.
  if (!stored.ok && currentTrouble() === undefined) noteTrouble('unreadable');
  if (stored.ok && currentTrouble() === 'unreadable') noteTrouble(undefined);
  if (stored.ok && stored.value) become(stored.value.derived, await store.deviceId());
}

async function loadItem(item: string): Promise<void> {
  const store = await openProgressOnce();
  const stored = await store.loadCard(item);
  if (!stored.ok) return;
  const card = stored.value;
  if (card === undefined || !record) return load();
  const cards = new Map(record.cards);
  if (card === 'none') cards.delete(item);
  else cards.set(item, card);
  become({ ...record, cards }, await store.deviceId());
}

function become(next: Derived, device: string): void {
  record = next;
  progress = undefined;
  heedCanary(device, next);
  for (const listener of listeners) listener();
}

function listen(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('day03.progress');
  channel.addEventListener('message', ({ data }) => {
    if (isChange(data)) follow(data);
  });
  return channel;
}

function isChange(data: unknown): data is Change {
  if (data === 'changed') return true;
  return (
    typeof data === 'object' && data !== null && 'item' in data && typeof data.item === 'string'
  );
}
