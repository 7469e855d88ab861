import { useState } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { ArrowAdder } from './arrow-adder';
import { ConnectPicture } from './connect-picture';
import { arrowNote, UndrawnNotes } from './drawing-notes';
import { DrawnList } from './drawn-list';
import { GivenArrows } from './given-arrows';
import { arrowName, nodeName } from './node-names';
import type { Said } from './part-notes';
import type { HotspotView } from './use-hotspot-view';
import { ViewSwitch } from './view-switch';
import type { QuizWords } from './words';

/** Arrows drawn in the picture or put together from lists; either way they stand in both. */
export function ConnectFields(props: {
  item: Extract<LocalizedItem, { kind: 'connect' }>;
  diagram: PlacedDiagram;
  view: HotspotView;
  onView: (view: HotspotView) => void;
  drawn: readonly string[];
  onChange: (drawn: readonly string[]) => void;
  said: Said | undefined;
  words: QuizWords;
}) {
  const { item, diagram, view, onView, drawn, onChange, said, words } = props;
  const [start, setStart] = useState('');
  const [announcement, setAnnouncement] = useState('');

  const begin = (node: string) => {
    setStart(node);
    setAnnouncement(
      node === ''
        ? words.arrowCancelled
        : fill(words.arrowStarted, { node: nodeName(diagram, node, words) }),
    );
  };
  const add = (from: string, to: string) => {
    if (from === '' || to === '' || from === to) {
      setAnnouncement(words.arrowEnds);
      return;
    }
    const arrow = drawnEdge(from, to);
    const name = arrowName(diagram, arrow, words);
    const isGiven = diagram.edges.some(
      (edge) => item.given.includes(edge.id) && edge.from === from && edge.to === to,
    );
    setStart('');
    if (isGiven || drawn.includes(arrow)) {
      setAnnouncement(fill(words.arrowThere, { arrow: name }));
      return;
    }
    setAnnouncement(fill(words.arrowAdded, { arrow: name, count: drawn.length + 1 }));
    onChange([...drawn, arrow]);
  };
  const remove = (arrow: string) => {
    const name = arrowName(diagram, arrow, words);
    setAnnouncement(fill(words.arrowRemoved, { arrow: name, count: drawn.length - 1 }));
    onChange(drawn.filter((other) => other !== arrow));
  };

  return (
    <>
      {!said && <ViewSwitch view={view} onView={onView} words={words} />}
      {view === 'picture' && (
        <ConnectPicture
          item={item}
          diagram={diagram}
          drawn={drawn}
          start={start}
          onStart={begin}
          onEnd={(node) => add(start, node)}
          marks={said?.graded.marks}
          words={words}
        />
      )}
      {view === 'picture' && !said && <p className="item-hint">{words.connectHint}</p>}
      {view === 'list' && !said && (
        <>
          <GivenArrows item={item} diagram={diagram} words={words} />
          <ArrowAdder
            item={item}
            diagram={diagram}
            start={start}
            onStart={setStart}
            onAdd={add}
            words={words}
          />
        </>
      )}
      <p className={said ? 'sr-only' : 'draw-status'} role="status">
        {!said && announcement}
      </p>
      <DrawnList
        diagram={diagram}
        drawn={drawn}
        onRemove={remove}
        isDone={said !== undefined}
        note={(arrow) => said && arrowNote(item, diagram, said, arrow)}
        words={words}
      />
      {said && <UndrawnNotes item={item} diagram={diagram} drawn={drawn} {...said} />}
    </>
  );
}
