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

export function trueFalseItem(correct: boolean): Of<'true-false'> {
  const why = { true: 'because true', false: 'because false' };
  return { ...base, kind: 'true-false', statement: '그렇다.', correct, why };
}

/** A situation whose options are right where `correct` names them. */
export function scenarioItem(ids: readonly string[], correct: readonly string[]): Of<'scenario'> {
  const { options } = multiItem(ids, correct);
  const multi = correct.length > 1 && { multi: true as const };
  return { ...base, kind: 'scenario', situation: '이렇다.', given: ['하나'], options, ...multi };
}

export function labelItem(): Of<'label'> {
  return {
    ...base,
    kind: 'label',
    blanks: [
      { id: 'queue', answer: 'sqs', why: 'because queue' },
      { id: 'topic', answer: 'sns', why: 'because topic' },
    ],
    labels: ['sqs', 'sns', 'mq'].map((id) => ({ id, text: id, why: `what ${id} is` })),
  };
}

export function connectItem(): Of<'connect'> {
  return {
    ...base,
    kind: 'connect',
    nodes: ['orders', 'queue', 'worker-a', 'worker-b'],
    given: [],
    edges: [
      { from: 'orders', to: 'queue', why: 'because send' },
      { from: 'worker-a', to: 'queue', why: 'because receive' },
    ],
    wrong: [{ from: 'queue', to: 'worker-a', why: 'because push' }],
    otherwise: 'because otherwise',
  };
}
