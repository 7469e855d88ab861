import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import type { QuizWords } from './words';

/** What must hold after the edits of a repair item. */
export function RepairGoals(props: {
  item: Extract<LocalizedItem, { kind: 'repair' }>;
  words: QuizWords;
}) {
  const { item, words } = props;
  return (
    <>
      <p className="item-label">{words.repairGoals}</p>
      <ul className="repair-goals">
        {item.asserts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
