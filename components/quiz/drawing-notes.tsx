import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { AnswerOf } from '@/lib/grade/answer';
import { drawnEdge, endsOf } from '@/lib/grade/drawn-edge';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { arrowName } from './node-names';
import { PartNote } from './part-note';
import { fittedLabel, type Said } from './part-notes';

type ConnectItem = Extract<LocalizedItem, { kind: 'connect' }>;

/** Blanks: whether the name fits, what a wrong one stands for, and why another belongs there. */
export function blankNote(
  item: Extract<LocalizedItem, { kind: 'label' }>,
  { names }: AnswerOf<'label'>,
  { graded, all, words }: Said,
  id: string,
): ReactNode {
  const blank = item.blanks.find((candidate) => candidate.id === id);
  const mark = graded.marks[id];
  if (!blank || !mark) return null;
  const labelOf = (label: string | undefined) => item.labels.find((one) => one.id === label);
  const answer = labelOf(blank.answer)?.text ?? '';
  return (
    <PartNote mark={mark} label={fittedLabel(mark, words)}>
      {mark === 'wrong' && <p>{labelOf(names[id])?.why}</p>}
      {mark !== 'right' && <p className="note-key">{fill(words.rightName, { answer })}</p>}
      {(mark !== 'right' || all) && <p>{blank.why}</p>}
    </PartNote>
  );
}

/** The wanted arrow that `drawn` is the wrong way round. */
function reversedOf({ edges }: ConnectItem, drawn: string) {
  const { from, to } = endsOf(drawn);
  return edges.find((edge) => edge.from === to && edge.to === from);
}

/** A drawn arrow: why it is right, or what speaks against it. */
export function arrowNote(
  item: ConnectItem,
  diagram: PlacedDiagram,
  { graded, words }: Said,
  drawn: string,
): ReactNode {
  const { from, to } = endsOf(drawn);
  const reversed = reversedOf(item, drawn);
  if (graded.marks[drawn] === 'right') {
    const edge = item.edges.find((one) => one.from === from && one.to === to) ?? reversed;
    return (
      <PartNote mark="right" label={words.fittingRight}>
        <p>{edge?.why}</p>
      </PartNote>
    );
  }
  const trap = item.wrong[graded.traps[drawn] ?? -1];
  const arrow = arrowName(diagram, drawnEdge(to, from), words);
  return (
    <PartNote mark="wrong" label={reversed ? words.arrowReversed : words.arrowWrong}>
      {(trap ?? !reversed) && <p>{trap?.why ?? item.otherwise}</p>}
      {reversed && <p className="note-key">{fill(words.rightWay, { arrow })}</p>}
      {reversed && <p>{reversed.why}</p>}
    </PartNote>
  );
}

/** Arrows that were not drawn: those that are missing, and with `all` what others would mean. */
export function UndrawnNotes(
  props: Said & { item: ConnectItem; diagram: PlacedDiagram; drawn: readonly string[] },
) {
  const { item, diagram, drawn, graded, all, words } = props;
  // One drawn the wrong way round has its reason already.
  const missed = item.edges.filter(
    ({ from, to }) =>
      graded.marks[drawnEdge(from, to)] === 'missed' && !drawn.includes(drawnEdge(to, from)),
  );
  const others = all
    ? item.wrong.filter(({ from, to }) => !drawn.includes(drawnEdge(from, to)))
    : [];
  if (missed.length + others.length === 0) return null;
  return (
    <ul className="rows rows-more">
      {missed.map(({ from, to, why }) => (
        <li className="row" key={drawnEdge(from, to)}>
          <PartNote mark="missed" label={words.arrowMissed}>
            <p className="note-key">{arrowName(diagram, drawnEdge(from, to), words)}</p>
            <p>{why}</p>
          </PartNote>
        </li>
      ))}
      {others.map(({ from, to, why }) => (
        <li className="row" key={drawnEdge(from, to)}>
          <PartNote mark="left">
            <p className="note-key">{arrowName(diagram, drawnEdge(from, to), words)}</p>
            <p>{why}</p>
          </PartNote>
        </li>
      ))}
    </ul>
  );
}
