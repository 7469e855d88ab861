import { useCallback, useEffect, useState } from 'react';
import type { PreparedIndex } from '@/lib/search/prepare-index';
import { loadSearchIndex } from './load-search-index';

export type LoadedIndex =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly prepared: PreparedIndex };

/** The search index, loading from the first render on. */
export function useSearchIndex(path: string): LoadedIndex {
  const [prepared, setPrepared] = useState<PreparedIndex>();
  const [isFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadSearchIndex(path).then(setPrepared, () => setFailed(true));
  }, [path]);
  useEffect(load, [load]);
  if (prepared) return { state: 'ready', prepared };
  return isFailed ? { state: 'failed', retry: load } : { state: 'loading' };
}
