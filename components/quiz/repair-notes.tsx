import type { Answer } from '@/lib/grade/answer';
import type { Graded } from '@/lib/grade/graded';
import type { RunEdits } from '@/lib/grade/item';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { PartNote } from './part-note';
import type { QuizWords } from './words';

type Said = { readonly graded: Graded; readonly all: boolean; readonly words: QuizWords };

/** Whether two sets of edits do the same, in whatever order the commands were given. */
function sameEdits(a: RunEdits, b: RunEdits): boolean {
  const flat = ({ params = {}, commands = [] }: RunEdits) =>
    JSON.stringify([
      Object.entries(params).toSorted(([x], [y]) => x.localeCompare(y, 'en')),
      commands
        .map((command) => JSON.stringify(command))
        .toSorted((x, y) => x.localeCompare(y, 'en')),
    ]);
  return flat(a) === flat(b);
}

/** What became of each goal, why a broken one matters, and one way to reach them all. */
export function RepairNotes({
  item,
  answer,
  graded,
  words,
}: Said & { item: Extract<LocalizedItem, { kind: 'repair' }>; answer: Answer }) {
  const trap = answer.kind === 'repair' ? item.traps.find((one) => sameEdits(one, answer)) : null;
  return (
    <ul className="rows repair-notes">
      {item.asserts.map(({ id, text, why }) => {
        const isHeld = graded.marks[id] === 'right';
        return (
          <li className="row" key={id}>
            <p className="row-text">{text}</p>
            <PartNote
              mark={isHeld ? 'right' : 'wrong'}
              label={isHeld ? words.repairHeld : words.repairBroken}
            >
              {!isHeld && <p>{why}</p>}
            </PartNote>
          </li>
        );
      })}
      {!graded.right && (
        <li className="row repair-way">
          {trap && <p>{trap.why}</p>}
          <p className="note-key">{fill(words.repairReference, { text: item.reference.text })}</p>
        </li>
      )}
    </ul>
  );
}
