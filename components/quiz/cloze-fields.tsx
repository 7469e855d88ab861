import type { InputHTMLAttributes } from 'react';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { clozePieces } from './cloze-pieces';
import { fieldId } from './field-id';
import type { QuizWords } from './words';

/** The sentence with a text field for each gap. */
export function ClozeFields(props: {
  item: Extract<LocalizedItem, { kind: 'cloze' }>;
  words: QuizWords;
  live?: {
    readonly texts: Readonly<Record<string, string>>;
    readonly onChange: (texts: Readonly<Record<string, string>>) => void;
    readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  };
}) {
  const { item, words, live } = props;
  const pieces = clozePieces(item.text);
  const gaps = pieces.flatMap((piece) => ('gap' in piece ? [piece.gap] : []));
  return (
    <p className="cloze">
      {pieces.map((piece) =>
        'text' in piece ? (
          piece.text
        ) : (
          <input
            key={piece.gap}
            className="field cloze-input"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            id={fieldId(item.id, piece.gap)}
            name={piece.gap}
            aria-label={fill(words.gap, { number: gaps.indexOf(piece.gap) + 1 })}
            {...(live && {
              ...live.inputProps,
              value: live.texts[piece.gap] ?? '',
              onChange: (event) =>
                live.onChange({ ...live.texts, [piece.gap]: event.target.value }),
            })}
          />
        ),
      )}
    </p>
  );
}
