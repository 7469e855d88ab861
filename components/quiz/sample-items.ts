import type { LocalizedItem } from '@/lib/lesson/lesson-data';

type Of<Kind extends LocalizedItem['kind']> = Extract<LocalizedItem, { kind: Kind }>;

const base = {
  id: 'sample',
  rev: 1,
  objective: 'choose',
  section: 'why',
  stem: '무엇입니까?',
  explain: '그렇습니다.',
  facts: [],
  checked: '2026-11-22',
} as const;

/** An item with one right option, the first of `ids`. */
export function singleItem(ids: readonly string[] = ['a', 'b', 'c', 'd']): Of<'single'> {
  const options = ids.map((id, index) => ({
    id,
    text: id,
    why: `because ${id}`,
    ...(index === 0 && { correct: true as const }),
  }));
  return { ...base, kind: 'single', options };
}

/** An item whose options are right where `correct` names them. */
export function multiItem(ids: readonly string[], correct: readonly string[]): Of<'multi'> {
  const options = ids.map((id) => ({
    id,
    text: id,
    why: `because ${id}`,
    ...(correct.includes(id) && { correct: true as const }),
  }));
  return { ...base, kind: 'multi', options };
}

/** Steps in a right order; `after` as in the item, the step before it where it is left out. */
export function orderItem(
  ids: readonly string[],
  after: Readonly<Record<string, readonly string[]>> = {},
): Of<'order'> {
  const steps = ids.map((id) => ({
    id,
    text: id,
    why: `because ${id}`,
    ...(after[id] && { after: after[id] }),
  }));
  return { ...base, kind: 'order', steps };
}

export function matchItem(): Of<'match'> {
  return {
    ...base,
    kind: 'match',
    left: [
      { id: 'share', text: 'share', answer: 'queue', why: 'because share' },
      { id: 'copy', text: 'copy', answer: 'topic', why: 'because copy' },
    ],
    right: [
      { id: 'queue', text: 'queue' },
      { id: 'topic', text: 'topic' },
      { id: 'broker', text: 'broker' },
    ],
  };
}

export function numericItem(): Of<'numeric'> {
  return {
    ...base,
    kind: 'numeric',
    value: 30,
    tolerance: 0,
    unit: '초',
    traps: [{ value: 5, why: 'because 5' }],
  };
}

export function clozeItem(): Of<'cloze'> {
  return {
    ...base,
    kind: 'cloze',
    text: '이것은 {{method}}이고 {{scope}} 서버를 봅니다.',
    gaps: [
      { id: 'method', accept: { ko: ['긴 폴링'], en: ['long polling'] }, why: 'because method' },
      { id: 'scope', accept: { ko: ['모든'], en: ['all'] }, why: 'because scope' },
    ],
  };
}

export function hotspotItem(
  candidates: readonly { readonly id: string; readonly correct?: true }[],
): Of<'hotspot'> {
  return {
    ...base,
    kind: 'hotspot',
    scene: 'overview',
    pick: 'node',
    candidates: candidates.map((candidate) => ({ ...candidate, why: `because ${candidate.id}` })),
  };
}
