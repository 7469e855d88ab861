import { DiagramSilhouette } from '@/components/diagram/diagram-silhouette';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { type NoteVerdict, noteVerdicts } from '@/lib/lesson/note';
import { fill } from '@/lib/text/message';
import { NoteEntry } from './note-entry';
import { NoteVerdictMark } from './note-verdict';

export type NoteLink = { readonly href: string; readonly title: string };

/** A note in one language, its ids resolved to links. */
export type ListedNote = {
  readonly id: string;
  readonly words: string;
  readonly verdict: NoteVerdict;
  readonly precise: string;
  readonly sections: readonly NoteLink[];
  readonly scenes: readonly NoteLink[];
  readonly items: readonly NoteLink[];
};

export type ListedTopic = {
  readonly id: string;
  readonly title: string;
  readonly lesson: NoteLink;
  readonly diagram: PlacedDiagram;
  /** The figure first. */
  readonly notes: readonly ListedNote[];
};

/** The parts of the page's words that the list says. */
export type NotesWords = Readonly<
  Record<NoteVerdict | `${NoteVerdict}Means`, string> &
    Record<'topics' | 'lesson' | 'sections' | 'scenes' | 'items', string>
>;

/** The notes by topic, each topic headed by its lesson's picture. Plain markup. */
export function NotesList(props: { topics: readonly ListedTopic[]; words: NotesWords }) {
  const { topics, words } = props;
  return (
    <>
      <dl className="notes-legend">
        {noteVerdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <NoteVerdictMark verdict={verdict} word={words[verdict]} />
            </dt>
            <dd>{words[`${verdict}Means`]}</dd>
          </div>
        ))}
      </dl>
      <nav className="notes-topics" aria-label={words.topics}>
        {topics.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {topics.map(({ id, title, lesson, diagram, notes }) => (
        <section key={id} id={id} className="notes-topic" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          <ul>
            {notes.map((note, index) => (
              <NoteEntry
                key={note.id}
                note={note}
                words={words}
                figure={
                  index === 0 && (
                    <a className="note-figure" href={lesson.href}>
                      <DiagramSilhouette diagram={diagram} />
                      <span>{fill(words.lesson, { lesson: lesson.title })}</span>
                    </a>
                  )
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
