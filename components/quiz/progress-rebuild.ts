import type { ProgressStore } from '@/lib/progress/store';
import { withLock } from './use-live-lock';

/**
 * Makes what is derived anew where it is missing: after an import, an update of the rules, or an
 * upgrade. In a worker, so that the page stays usable; where there is none, in slices.
 */
export function rebuildOnce(store: ProgressStore): Promise<void> {
  return withLock('day03.rebuild', async () => {
    const stored = await store.loadDerived();
    if (!stored.ok || stored.value) return;
    if (!(await rebuiltInWorker())) await store.rebuild(breathe);
  });
}

/** A worker that says nothing for so long has been stopped by the browser. */
const PATIENCE_MS = 60_000;

function rebuiltInWorker(): Promise<boolean> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./progress-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // There are none here, or the address is refused.
      resolve(false);
      return;
    }
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    const end = (isDone: boolean) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(isDone);
    };
    worker.addEventListener('message', ({ data }) => end(data === true));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(false);
    });
    worker.postMessage('rebuild');
  });
}

/** Lets the page do what it has to before the next slice. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
