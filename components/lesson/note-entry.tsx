import type { ReactNode } from 'react';
import type { ListedNote, NoteLink, NotesWords } from './notes-list';
import { NoteVerdictMark } from './note-verdict';

/** One note: what it says, how exact that is, and where to learn and be asked about it. */
export function NoteEntry(props: { note: ListedNote; words: NotesWords; figure?: ReactNode }) {
  const { note, words, figure } = props;
  return (
    <li id={note.id.toLowerCase()} className="note-entry">
      <h3>{note.words}</h3>
      <p className="note-mark-line">
        <span className="note-number">{note.id}</span>
        <NoteVerdictMark verdict={note.verdict} word={words[note.verdict]} />
      </p>
      {figure}
      <div className="note-teaching">
        <p>{note.precise}</p>
        <dl>
          <Places name={words.sections} links={note.sections} />
          <Places name={words.scenes} links={note.scenes} />
          <Places name={words.items} links={note.items} />
        </dl>
      </div>
    </li>
  );
}

function Places({ name, links }: { name: string; links: readonly NoteLink[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {links.map(({ href, title }) => (
          <a key={href} href={href}>
            {title}
          </a>
        ))}
      </dd>
    </div>
  );
}
