import type { Progress } from '@/lib/progress/reduce';

let loading: Promise<Progress | undefined> | undefined;

/** What this device remembers, loaded lazily once a page; `undefined` where nothing can be stored. */
export function loadProgress(): Promise<Progress | undefined> {
  loading ??= (async () => {
    const { currentProgress, loadProgressOnce } = await import('@/components/quiz/progress-client');
    await loadProgressOnce();
    return currentProgress();
  })();
  return loading;
}
