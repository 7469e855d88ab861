import type { AnswerEvent, ProgressEvent } from '@/lib/progress/event';
import { reduceEvents, type Progress } from '@/lib/progress/reduce';
import { openProgress, type ProgressStore } from '@/lib/progress/store';
import type { Stored } from '@/lib/progress/stored';
import type { Session } from '@/lib/schedule/session';

/** What tabs tell each other after they have stored something. */
const CHANGED = 'changed';

let opening: Promise<ProgressStore> | undefined;
let channel: BroadcastChannel | undefined;
const listeners = new Set<() => void>();

/** What was loaded last, and what this page has added since (an event in both counts once). */
let loaded: readonly ProgressEvent[] | undefined;
let own: readonly ProgressEvent[] = [];
let events: readonly ProgressEvent[] | undefined;
let progress: Progress | undefined;
let loading: Promise<void> | undefined;

/** The one connection of this page to what the device remembers. */
export function openProgressOnce(): Promise<ProgressStore> {
  // The browser closed the connection because the data was deleted or upgraded: the next caller
  // asks for a new one, which works after a deletion and answers `unavailable` after an upgrade.
  const reopenLater = () => {
    opening = undefined;
  };
  return (opening ??= openProgress({ onVersionChange: reopenLater }));
}

/** Stores an answer with the session it belongs to, then tells this page and the other tabs. */
export async function recordAnswer(event: AnswerEvent, session?: Session): Promise<Stored<void>> {
  const store = await openProgressOnce();
  const stored = await store.appendAnswer(event, session);
  if (stored.ok) {
    own = [...own, event];
    reduce();
    listen().postMessage(CHANGED);
  }
  return stored;
}

/** What the answers so far come to; `undefined` until loaded, and where nothing can be stored. */
export function currentProgress(): Progress | undefined {
  return progress;
}

/** The events `currentProgress` comes from; another array whenever there is another event. */
export function currentEvents(): readonly ProgressEvent[] | undefined {
  return events;
}

/** Loads progress once a page and resolves when `currentProgress` knows it. */
export function loadProgressOnce(): Promise<void> {
  return (loading ??= load());
}

/** Calls back whenever progress has changed, in this tab or another. The first call loads it. */
export function subscribeProgress(listener: () => void): () => void {
  listeners.add(listener);
  listen();
  void loadProgressOnce();
  return () => listeners.delete(listener);
}

async function load(): Promise<void> {
  const store = await openProgressOnce();
  const stored = await store.loadEvents();
  if (!stored.ok) return;
  loaded = stored.value.events;
  reduce();
}

function reduce(): void {
  // Before the first load, own events alone would look like the whole history.
  if (!loaded) return;
  events = [...loaded, ...own];
  progress = reduceEvents(events);
  for (const listener of listeners) listener();
}

function listen(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('day03.progress');
  channel.addEventListener('message', ({ data }) => {
    if (data === CHANGED) loading = load();
  });
  return channel;
}
