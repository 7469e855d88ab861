import type { Text } from '@/lib/text/locale';

/** How exact a note is, the best first. */
export const noteVerdicts = ['exact', 'mostly', 'incomplete'] as const;
export type NoteVerdict = (typeof noteVerdicts)[number];

/** A line (N01–N16) or figure (F1–F8) of the notes the course was made from. */
export type Note = {
  readonly id: string;
  /** What it claims or shows, in words of our own. */
  readonly words: Text;
  /** `exact` holds as it is, `mostly` needs a nuance, `incomplete` misleads until it is completed. */
  readonly verdict: NoteVerdict;
  /** What is exact about it and what needs precision: one or two sentences. */
  readonly precise: Text;
  /** Sections and scenes of the topic's lesson that teach it. */
  readonly sections: readonly string[];
  readonly scenes: readonly string[];
  /** Items that ask about it without naming it in their `note`, as `lesson/item`. */
  readonly items?: readonly string[];
};

/** A heading of the notes: its figure first, then the lines below it. One lesson teaches it. */
export type NoteTopic = {
  readonly id: string;
  readonly title: Text;
  readonly lesson: string;
  readonly notes: readonly Note[];
};

/** What notes need to know of a lesson's items. */
export type NotedLesson = {
  readonly slug: string;
  readonly items: readonly { readonly id: string; readonly note?: string }[];
};

/**
 * The items that ask about a note, each once, as `lesson/item`: those that name it, in the order of
 * `lessons`, then those it lists. Listed items that do not exist are left out; `checkNotes` reports
 * them.
 */
export function itemsAbout(note: Note, lessons: readonly NotedLesson[]): readonly string[] {
  const items = lessons.flatMap((lesson) =>
    lesson.items.map((item) => ({ path: `${lesson.slug}/${item.id}`, note: item.note })),
  );
  const naming = items.filter((item) => item.note === note.id).map(({ path }) => path);
  const listed = (note.items ?? []).filter((path) => items.some((item) => item.path === path));
  return [...new Set([...naming, ...listed])];
}

/** Types a file of notes; the checker of `check-notes.ts` finds what types cannot. */
export function defineNotes(topics: readonly NoteTopic[]): readonly NoteTopic[] {
  return topics;
}
