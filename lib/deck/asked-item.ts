import type { LocalizedItem } from '@/lib/lesson/lesson-data';

/**
 * What a class is shown of an item before the answer: nothing here tells which option is right.
 * Items that are worked on in the lesson (drawn, ordered, filled in) have no options to vote on.
 */
export type AskedItem = {
  readonly stem: string;
  /** What is known of the situation, where the item has one; and the sentence to be judged. */
  readonly lead: readonly string[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
};

/** Key and reasons of an item, for when it is revealed. */
export type AskedAnswer = {
  readonly explain: string;
  readonly options: Readonly<Record<string, { readonly correct: boolean; readonly why: string }>>;
};

/**
 * An item as the class is asked it; `words` are those for true and false, and what a part of the
 * diagram is called.
 */
export function askedItem(
  item: LocalizedItem,
  words: {
    readonly true: string;
    readonly false: string;
    readonly partName: (part: string) => string;
  },
): AskedItem {
  const { stem } = item;
  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'predict':
      return {
        stem,
        lead: [],
        options: mixed(item.id, item.options).map(({ id, text }) => ({ id, text })),
      };
    case 'scenario':
      return {
        stem,
        lead: [item.situation, ...item.given],
        options: mixed(item.id, item.options).map(({ id, text }) => ({ id, text })),
      };
    case 'true-false':
      return {
        stem,
        lead: [item.statement],
        options: [
          { id: 'true', text: words.true },
          { id: 'false', text: words.false },
        ],
      };
    case 'hotspot':
      return {
        stem,
        lead: [],
        options: mixed(item.id, item.candidates).map(({ id }) => ({
          id,
          text: words.partName(id),
        })),
      };
    case 'order':
    case 'label':
    case 'connect':
    case 'numeric':
    case 'cloze':
    case 'match':
    case 'repair':
      return { stem, lead: [], options: [] };
  }
}

/** What is revealed of an item: which options are right, and why each is or is not. */
export function askedAnswer(item: LocalizedItem): AskedAnswer {
  const { explain } = item;
  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'predict':
    case 'scenario':
      return {
        explain,
        options: Object.fromEntries(
          item.options.map(({ id, correct, why }) => [id, { correct: correct === true, why }]),
        ),
      };
    case 'hotspot':
      return {
        explain,
        options: Object.fromEntries(
          item.candidates.map(({ id, correct, why }) => [id, { correct: correct === true, why }]),
        ),
      };
    case 'true-false':
      return {
        explain,
        options: {
          true: { correct: item.correct, why: item.why.true },
          false: { correct: !item.correct, why: item.why.false },
        },
      };
    case 'order':
    case 'label':
    case 'connect':
    case 'numeric':
    case 'cloze':
    case 'match':
    case 'repair':
      return { explain, options: {} };
  }
}

/**
 * In files the right option often stands first. The order depends on ids alone, so that every window
 * and both languages show the same one.
 */
function mixed<Part extends { readonly id: string }>(
  item: string,
  parts: readonly Part[],
): readonly Part[] {
  const keyed = parts.map((part) => ({ part, key: hash(`${item}/${part.id}`) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ part }) => part);
}

/** FNV-1a and a final mix: near-equal ids land far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 15)) >>> 0;
}
