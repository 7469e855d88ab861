import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { describeBlank, placeBlanks } from './blank-places';
import { fieldId } from './field-id';
import { inOrder, partOrder } from './item-order';
import type { QuizWords } from './words';

/** Every blank by its number and place, with the names to choose from. */
export function LabelList(props: {
  item: Extract<LocalizedItem, { kind: 'label' }>;
  seed: number;
  diagram: PlacedDiagram;
  words: QuizWords;
  live?: {
    readonly names: Readonly<Record<string, string>>;
    readonly onChange: (names: Readonly<Record<string, string>>) => void;
    readonly note: (blank: string) => ReactNode;
  };
}) {
  const { item, seed, diagram, words, live } = props;
  const labels = inOrder(item.labels, partOrder(item, seed));
  return (
    <div className="rows">
      {placeBlanks(diagram, item).places.map(({ id }, index) => (
        <div className="row" key={id}>
          <div className="row-match">
            <label htmlFor={fieldId(item.id, id)}>
              <strong>{fill(words.blank, { number: index + 1 })}</strong>{' '}
              <span className="blank-place">{describeBlank(diagram, item, id, words)}</span>
            </label>
            <select
              className="field"
              id={fieldId(item.id, id)}
              name={id}
              {...(live && {
                value: live.names[id] ?? '',
                onChange: (event) => live.onChange({ ...live.names, [id]: event.target.value }),
              })}
            >
              <option value="">{words.choosePartner}</option>
              {labels.map((label) => (
                <option key={label.id} value={label.id}>
                  {label.text}
                </option>
              ))}
            </select>
          </div>
          {live?.note(id)}
        </div>
      ))}
    </div>
  );
}
