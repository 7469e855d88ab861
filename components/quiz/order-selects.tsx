import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { fieldId } from './field-id';
import { inOrder, partOrder } from './item-order';
import type { QuizWords } from './words';

/** Steps to number, for readers whose scripts have not arrived. */
export function OrderSelects(props: {
  item: Extract<LocalizedItem, { kind: 'order' }>;
  seed: number;
  words: QuizWords;
}) {
  const { item, seed, words } = props;
  return (
    <ol className="rows">
      {inOrder(item.steps, partOrder(item, seed)).map(({ id, text }) => (
        <li className="row row-step" key={id}>
          <label className="row-text" htmlFor={fieldId(item.id, id)}>
            {text}
          </label>
          <select className="field" id={fieldId(item.id, id)} name={id}>
            <option value="">{words.choosePlace}</option>
            {item.steps.map((step, index) => (
              <option key={step.id} value={index + 1}>
                {fill(words.place, { number: index + 1 })}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ol>
  );
}
