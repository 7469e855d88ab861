import type { ReactNode } from 'react';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fieldId } from './field-id';
import { inOrder, partnerOrder, partOrder } from './item-order';
import type { QuizWords } from './words';

/** Every left side with a list of partners to choose from. */
export function MatchFields(props: {
  item: Extract<LocalizedItem, { kind: 'match' }>;
  seed: number;
  words: QuizWords;
  live?: {
    readonly pairs: Readonly<Record<string, string>>;
    readonly onChange: (pairs: Readonly<Record<string, string>>) => void;
    readonly note: (part: string) => ReactNode;
  };
}) {
  const { item, seed, words, live } = props;
  const partners = inOrder(item.right, partnerOrder(item, seed));
  return (
    <div className="rows">
      {inOrder(item.left, partOrder(item, seed)).map(({ id, text }) => (
        <div className="row" key={id}>
          <div className="row-match">
            <label htmlFor={fieldId(item.id, id)}>{text}</label>
            <select
              className="field"
              id={fieldId(item.id, id)}
              name={id}
              {...(live && {
                value: live.pairs[id] ?? '',
                onChange: (event) => live.onChange({ ...live.pairs, [id]: event.target.value }),
              })}
            >
              <option value="">{words.choosePartner}</option>
              {partners.map((partner) => (
                <option key={partner.id} value={partner.id}>
                  {partner.text}
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
