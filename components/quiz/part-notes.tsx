import type { ReactNode } from 'react';
import type { Graded, Mark } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { bestSpelling } from './best-spelling';
import { PartNote } from './part-note';
import type { QuizWords } from './words';

/** What is said about each part of a graded answer. `all`: also the reasons nobody asked for yet. */
export type Said = { readonly graded: Graded; readonly all: boolean; readonly words: QuizWords };

type Reasoned = { readonly id: string; readonly why: string };

/** Options and candidates: the reasons of what was chosen and of what should have been. */
export function chosenNote(parts: readonly Reasoned[], said: Said, id: string): ReactNode {
  const { graded, all, words } = said;
  const mark = graded.marks[id];
  const why = parts.find((part) => part.id === id)?.why;
  if (!mark || (mark === 'left' && !all)) return null;
  const labels: Partial<Record<Mark, string>> = {
    right: words.markRight,
    wrong: words.markWrong,
    missed: words.markMissed,
  };
  return (
    <PartNote mark={mark} label={labels[mark]}>
      <p>{why}</p>
    </PartNote>
  );
}

/** Left sides: whether the partner fits, and why another one would. */
export function matchNote(
  item: Extract<LocalizedItem, { kind: 'match' }>,
  said: Said,
  id: string,
): ReactNode {
  const { graded, all, words } = said;
  const left = item.left.find((candidate) => candidate.id === id);
  const mark = graded.marks[id];
  if (!left || !mark) return null;
  const partner = item.right.find((right) => right.id === left.answer)?.text ?? '';
  return (
    <PartNote mark={mark} label={fittedLabel(mark, words)}>
      {mark !== 'right' && (
        <p className="note-key">{fill(words.rightPartner, { answer: partner })}</p>
      )}
      {(mark !== 'right' || all) && <p>{left.why}</p>}
    </PartNote>
  );
}

/** Steps: a wrong one stands before something it needs. Of the others nothing is said unasked. */
export function stepNote(
  item: Extract<LocalizedItem, { kind: 'order' }>,
  said: Said,
  id: string,
): ReactNode {
  const { graded, all, words } = said;
  const isWrong = graded.marks[id] === 'wrong';
  if (!isWrong && !all) return null;
  return (
    <PartNote mark={isWrong ? 'wrong' : 'left'} label={isWrong ? words.stepEarly : undefined}>
      <p>{item.steps.find((step) => step.id === id)?.why}</p>
    </PartNote>
  );
}

/** Whether what was filled in fits. */
export function fittedLabel(mark: Mark, words: QuizWords): string {
  if (mark === 'right') return words.fittingRight;
  return mark === 'missed' ? words.notFilled : words.fittingWrong;
}

/** The notes of a cloze, gap by gap, for below its sentence. */
export function ClozeNotes(props: Said & { item: Extract<LocalizedItem, { kind: 'cloze' }> }) {
  const { item, graded, words } = props;
  return (
    <ol className="rows">
      {item.gaps.map((gap, index) => {
        const mark = graded.marks[gap.id] ?? 'missed';
        const trap = gap.traps?.[graded.traps[gap.id] ?? -1];
        const name = fill(words.gap, { number: index + 1 });
        return (
          <li className="row" key={gap.id}>
            <PartNote mark={mark} label={`${name}: ${fittedLabel(mark, words)}`}>
              {trap && <p>{trap.why}</p>}
              {mark !== 'right' && (
                <p className="note-key">
                  {fill(words.rightWord, { answer: bestSpelling(gap, words) })}
                </p>
              )}
              <p>{gap.why}</p>
            </PartNote>
          </li>
        );
      })}
    </ol>
  );
}

/** The notes of a number: the belief behind a wrong one, and the right one. */
export function NumericNotes(props: Said & { item: Extract<LocalizedItem, { kind: 'numeric' }> }) {
  const { item, graded, all, words } = props;
  const caught = graded.traps['value'];
  const withUnit = (number: number) =>
    fill(words.number, { number: number.toLocaleString(words.locale), unit: item.unit });
  const mark = graded.right ? 'right' : 'wrong';
  return (
    <div className="rows">
      {!graded.right && (
        <div className="row">
          <PartNote mark={mark}>
            {caught !== undefined && <p>{item.traps[caught]?.why}</p>}
            <p className="note-key">{fill(words.rightValue, { answer: withUnit(item.value) })}</p>
          </PartNote>
        </div>
      )}
      {all &&
        item.traps
          .filter((_, index) => index !== caught)
          .map((trap) => (
            <div className="row" key={trap.value}>
              <PartNote mark="left">
                <p className="note-key">{withUnit(trap.value)}</p>
                <p>{trap.why}</p>
              </PartNote>
            </div>
          ))}
    </div>
  );
}

/** Whether there are reasons that were not given unasked. */
export function hasOtherReasons(item: LocalizedItem, graded: Graded): boolean {
  const marks = Object.values(graded.marks);
  switch (item.kind) {
    case 'single':
    case 'predict':
    case 'multi':
    case 'true-false':
    case 'scenario':
    case 'hotspot':
      return marks.includes('left');
    case 'order':
    case 'match':
    case 'label':
      return marks.includes('right');
    case 'connect':
      return item.wrong.length > Object.keys(graded.traps).length;
    case 'numeric':
      return item.traps.length > (graded.traps['value'] === undefined ? 0 : 1);
    case 'cloze':
    case 'repair':
      return false;
  }
}
