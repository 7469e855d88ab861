import type { NoteVerdict } from '@/lib/lesson/note';

/** A shape for each verdict, so that it does not hang on colour: full, half full, open. */
const shapes: Readonly<Record<NoteVerdict, { readonly fill: string; readonly sign: string }>> = {
  exact: { fill: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z', sign: 'm7.5 12.2 3.2 3.2 5.8-6.4' },
  mostly: { fill: 'M12 2a10 10 0 1 0 0 20Z', sign: '' },
  incomplete: { fill: '', sign: 'M12 7.5v9M7.5 12h9' },
};

/** How exact a note is: a shape and its word. */
export function NoteVerdictMark({ verdict, word }: { verdict: NoteVerdict; word: string }) {
  const { fill, sign } = shapes[verdict];
  return (
    <span className="note-verdict" data-verdict={verdict}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle className="note-verdict-rim" cx="12" cy="12" r="10" />
        {fill && <path className="note-verdict-fill" d={fill} />}
        {sign && <path className="note-verdict-sign" d={sign} />}
      </svg>
      {word}
    </span>
  );
}
