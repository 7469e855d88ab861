import type { ReactNode } from 'react';
import { legendId, messageId, stemId } from './field-id';
import type { QuizWords } from './words';

/** The group of an item's controls, named by its question. */
export function ItemFieldset(props: {
  item: string;
  disabled?: boolean;
  words: QuizWords;
  children: ReactNode;
}) {
  const { item, disabled = false, words, children } = props;
  return (
    <fieldset
      className="item-fields"
      disabled={disabled}
      aria-labelledby={`${stemId(item)} ${legendId(item)}`}
      aria-describedby={messageId(item)}
    >
      <legend id={legendId(item)} className="sr-only">
        {words.fields}
      </legend>
      {children}
    </fieldset>
  );
}
