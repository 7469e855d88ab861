import { openProgress } from '@/lib/progress/store';

async function rebuild(): Promise<boolean> {
  const store = await openProgress();
  const stored = await store.rebuild();
  store.close();
  return stored.ok;
}

/** Rebuilds what is derived when asked to, and answers whether that worked. */
globalThis.addEventListener('message', () => {
  void rebuild().then(
    (isDone) => globalThis.postMessage(isDone),
    () => globalThis.postMessage(false),
  );
});
