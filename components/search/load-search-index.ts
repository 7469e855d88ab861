import type { SearchIndex } from '@/lib/search/entry';
import { type PreparedIndex, prepareIndex } from '@/lib/search/prepare-index';
import { search } from '@/lib/search/search';

const loads = new Map<string, Promise<PreparedIndex>>();

/**
 * The search index of a language, fetched once a page. A failed load is forgotten, so that asking
 * again tries again.
 */
export function loadSearchIndex(path: string): Promise<PreparedIndex> {
  const known = loads.get(path);
  if (known) return known;
  const load = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`);
    const prepared = prepareIndex((await response.json()) as SearchIndex);
    // Done once before anybody types, so that the first letter does not wait for it.
    for (const term of prepared.index.suggestions) search(prepared, term);
    search(prepared, 'ㄱ');
    return prepared;
  });
  load.catch(() => loads.delete(path));
  loads.set(path, load);
  return load;
}
