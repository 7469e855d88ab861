import type { InputHTMLAttributes } from 'react';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fieldId, messageId } from './field-id';
import type { QuizWords } from './words';

/** A number with its unit beside it; typing the unit along is fine too. */
export function NumericField(props: {
  item: Extract<LocalizedItem, { kind: 'numeric' }>;
  words: QuizWords;
  live?: {
    readonly text: string;
    readonly onChange: (text: string) => void;
    readonly isRefused: boolean;
    readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  };
}) {
  const { item, words, live } = props;
  const id = fieldId(item.id, 'value');
  return (
    <p className="numeric">
      <label htmlFor={id} className="numeric-label">
        {words.yourNumber}
      </label>
      <input
        className="field numeric-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={id}
        name="value"
        aria-describedby={messageId(item.id)}
        {...(live && {
          ...live.inputProps,
          value: live.text,
          'aria-invalid': live.isRefused || undefined,
          onChange: (event) => live.onChange(event.target.value),
        })}
      />
      <span>{item.unit}</span>
    </p>
  );
}
