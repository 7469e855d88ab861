import { loadOnce } from '@/components/ui/load-once';
import type { SearchIndex } from '@/lib/search/entry';
import { prepareIndex } from '@/lib/search/prepare-index';
import { search } from '@/lib/search/search';

/** The search index of a language. */
export const loadSearchIndex = loadOnce((index: SearchIndex) => {
  const prepared = prepareIndex(index);
  // Done once before anybody types, so that the first letter does not wait for it.
  for (const term of index.suggestions) search(prepared, term);
  search(prepared, 'ㄱ');
  return prepared;
});
