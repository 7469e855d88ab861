import type { Progress } from '@/lib/progress/reduce';

let loading: Promise<Progress | undefined> | undefined;

/** What this device remembers, loaded lazily once a page; `undefined` where nothing can be stored. */
export function loadProgress(): Promise<Progress | undefined> {
  loading ??= (async () => {
    const { openProgressOnce } = await import('@/components/quiz/progress-client');
    const { reduceEvents } = await import('@/lib/progress/reduce');
    const store = await openProgressOnce();
    const loaded = await store.loadEvents();
    return loaded.ok ? reduceEvents(loaded.value.events) : undefined;
  })();
  return loading;
}
