import type { ReactNode } from 'react';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { stemId } from './field-id';
import type { QuizWords } from './words';

/** What kind of item it is, and the question itself. Equal in the server's form and the live one. */
export function ItemHead(props: {
  item: LocalizedItem;
  level: 2 | 3;
  words: QuizWords;
  /** Something quiet at the end of the first line. */
  aside?: ReactNode;
}) {
  const { item, level, words, aside } = props;
  const Heading = `h${level}` as const;
  return (
    <>
      <div className="item-line">
        <Heading className="item-kind">
          {words.question}: {words[item.kind]}
        </Heading>
        {aside}
      </div>
      <p className="item-stem" id={stemId(item.id)} tabIndex={-1}>
        {item.stem}
      </p>
    </>
  );
}
