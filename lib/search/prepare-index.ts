import type { EntryKind, SearchEntry, SearchIndex } from './entry';
import { targetOf, type Target } from './find-word';

/** Where in an entry a text stands; `place` is the title of the lesson or section it stands in. */
export type Role = 'title' | 'name' | 'keyPoint' | 'sentence' | 'place';

/** A text of an entry. The lower its rank, the more a match in it says. */
export type Field = {
  readonly entry: SearchEntry;
  readonly role: Role;
  readonly rank: number;
  readonly text: string;
};

/** An index ready for searching. */
export type PreparedIndex = {
  readonly index: SearchIndex;
  /** All fields in the order of their entries. */
  readonly fields: readonly Field[];
  /** Their texts in one, a line for each: one look through it is faster than thousands of short ones. */
  readonly lines: Target;
  /** Where the line of each field ends. */
  readonly ends: readonly number[];
};

export const ranks = {
  lesson: -0.5,
  title: 0,
  name: 1,
  keyPoint: 2,
  label: 3,
  sentence: 4,
  stem: 5,
  place: 6,
} as const;

const titleRanks: Readonly<Record<EntryKind, number>> = {
  lesson: ranks.lesson,
  section: ranks.title,
  scene: ranks.title,
  term: ranks.name,
  part: ranks.label,
  item: ranks.stem,
};

/** Makes an index ready; done once, when it has arrived. */
export function prepareIndex(index: SearchIndex): PreparedIndex {
  const sectionTitle = sectionTitles(index);
  const fields: Field[] = [];
  const ends: number[] = [];
  let end = -1;
  for (const entry of index.entries) {
    const add = (role: Role, rank: number, text: string | undefined) => {
      if (text === undefined) return;
      fields.push({ entry, role, rank, text });
      end += text.length + 1;
      ends.push(end);
    };
    add('title', titleRanks[entry.kind], entry.title);
    for (const name of entry.names ?? []) add('name', ranks.name, name);
    for (const text of entry.keyPoints ?? []) add('keyPoint', ranks.keyPoint, text);
    for (const text of entry.sentences ?? []) add('sentence', ranks.sentence, text);
    add('place', ranks.place, sectionTitle(entry));
    if (entry.kind !== 'lesson') add('place', ranks.place, index.lessons[entry.lesson]?.title);
  }
  return { index, fields, lines: targetOf(fields.map(({ text }) => text).join('\n')), ends };
}

/** Tells the title of the section an entry stands in or, for a part, is taught in. */
export function sectionTitles(index: SearchIndex): (entry: SearchEntry) => string | undefined {
  const titles = new Map<string, string>();
  for (const { kind, lesson, at, title } of index.entries) {
    if (kind === 'section') titles.set(`${lesson} ${at}`, title);
  }
  return ({ kind, lesson, at, section }) =>
    titles.get(`${lesson} ${kind === 'part' ? at : section}`);
}
