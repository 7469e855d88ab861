import type { SearchEntry, SearchIndex } from './entry';

/** A small Korean index for tests; `entries` are added to lesson 0, named "Amazon SQS: 사이에 둔 대기열". */
export function sampleIndex(
  entries: readonly (Partial<SearchEntry> & { readonly title: string })[],
  changes: Partial<SearchIndex> = {},
): SearchIndex {
  return {
    locale: 'ko',
    lessons: [
      { slug: 'sqs', title: 'Amazon SQS: 사이에 둔 대기열' },
      { slug: 'ecs', title: 'Amazon ECS: 개수를 지키는 오케스트레이션' },
    ],
    entries: entries.map((entry, place) => ({
      kind: 'section',
      lesson: 0,
      at: `s${place}`,
      ...entry,
    })),
    spellings: [['메세지', '메시지']],
    suggestions: [],
    ...changes,
  };
}
