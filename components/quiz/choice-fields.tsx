import type { ReactNode } from 'react';
import { fieldId } from './field-id';

/** Rows to choose from, as radios or checkboxes; without `live` the browser keeps what is chosen. */
export function ChoiceFields(props: {
  item: string;
  parts: readonly { readonly id: string; readonly text: string }[];
  /** Whether only one can be chosen. */
  one: boolean;
  live?: {
    readonly chosen: readonly string[];
    readonly onChange: (chosen: readonly string[]) => void;
    /** What became of a row, and why. */
    readonly note: (part: string) => ReactNode;
  };
}) {
  const { item, parts, one, live } = props;
  return (
    <div className="rows">
      {parts.map(({ id, text }, index) => (
        <div className="row" key={id}>
          <label className="row-choice">
            <input
              type={one ? 'radio' : 'checkbox'}
              id={fieldId(item, id)}
              name={item}
              value={id}
              {...(live && {
                checked: live.chosen.includes(id),
                onChange: () => live.onChange(toggled(live.chosen, id, one)),
              })}
            />
            <span className="row-text">{text}</span>
            {live && index < 9 && (
              <kbd className="row-key" aria-hidden>
                {index + 1}
              </kbd>
            )}
          </label>
          {live?.note(id)}
        </div>
      ))}
    </div>
  );
}

/** What is chosen after a part was pressed. */
export function toggled(chosen: readonly string[], id: string, one: boolean): readonly string[] {
  if (one) return [id];
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}
