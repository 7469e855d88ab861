import { useSyncExternalStore } from 'react';
import type { ItemProgress } from '@/lib/progress/reduce';
import { currentProgress, subscribeProgress } from './progress-client';

/** How an item went before, by its global id; `undefined` until known and if it was never answered. */
export function useItemHistory(item: string): ItemProgress | undefined {
  return useSyncExternalStore(subscribeProgress, () => currentProgress()?.items[item]);
}
