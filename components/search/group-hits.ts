import type { EntryKind } from '@/lib/search/entry';
import type { SearchHit } from '@/lib/search/collect-hits';

/** Results are listed by what they lead to; a lesson stands among its sections. */
export type GroupKind = Exclude<EntryKind, 'lesson'>;

export type HitGroup = {
  readonly kind: GroupKind;
  /** Number of its first row: rows count through all groups, an offer of more being one too. */
  readonly firstRow: number;
  readonly hits: readonly SearchHit[];
  /** How many hits of the group are not shown yet. */
  readonly hidden: number;
};

/** What a group shows before it is asked for more, so that the next group stays in reach. */
const SHOWN_FIRST = 3;

/**
 * Hits by kind: the group with the best hit first, the hits of a group in their order. Groups in
 * `opened` show all of theirs; one hit more than usual is shown rather than announced.
 */
export function groupHits(
  hits: readonly SearchHit[],
  opened: ReadonlySet<GroupKind>,
): readonly HitGroup[] {
  const groups = new Map<GroupKind, SearchHit[]>();
  for (const hit of hits) {
    const kind = hit.entry.kind === 'lesson' ? 'section' : hit.entry.kind;
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  const result: HitGroup[] = [];
  for (const [kind, all] of groups) {
    const isWhole = opened.has(kind) || all.length <= SHOWN_FIRST + 1;
    const shown = isWhole ? all : all.slice(0, SHOWN_FIRST);
    const firstRow = countRows(result);
    result.push({ kind, firstRow, hits: shown, hidden: all.length - shown.length });
  }
  return result;
}

/** How many rows the groups have together. */
export function countRows(groups: readonly HitGroup[]): number {
  const last = groups.at(-1);
  return last ? last.firstRow + last.hits.length + (last.hidden > 0 ? 1 : 0) : 0;
}

/** The groups cut off after so many rows: what can be seen of a long list at first. */
export function firstRows(groups: readonly HitGroup[], count: number): readonly HitGroup[] {
  return groups
    .filter(({ firstRow }) => firstRow < count)
    .map((group) =>
      group.firstRow + group.hits.length < count
        ? group
        : { ...group, hits: group.hits.slice(0, count - group.firstRow), hidden: 0 },
    );
}
