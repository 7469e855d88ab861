import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { placeEnds } from './drawn-diagram';
import { fieldId } from './field-id';
import { NodeSelect } from './node-select';
import type { QuizWords } from './words';

/** Both ends of the next arrow to choose from lists. */
export function ArrowAdder(props: {
  item: Extract<LocalizedItem, { kind: 'connect' }>;
  diagram: PlacedDiagram;
  /** Where an arrow was started, here or in the picture; '' where none was. */
  start: string;
  onStart: (node: string) => void;
  onAdd: (from: string, to: string) => void;
  words: QuizWords;
}) {
  const { item, diagram, start, onStart, onAdd, words } = props;
  const [end, setEnd] = useState('');
  const first = useRef<HTMLDivElement>(null);
  const nodes = placeEnds(diagram, item).places.map(({ id }) => id);
  const shared = { diagram, nodes, words };
  return (
    <div className="arrow-adder" ref={first}>
      <div className="arrow-end">
        <label htmlFor={fieldId(item.id, 'from')}>{words.arrowFrom}</label>
        <NodeSelect
          {...shared}
          id={fieldId(item.id, 'from')}
          value={start}
          onChange={(event) => onStart(event.target.value)}
        />
      </div>
      <div className="arrow-end">
        <label htmlFor={fieldId(item.id, 'to')}>{words.arrowTo}</label>
        <NodeSelect
          {...shared}
          id={fieldId(item.id, 'to')}
          value={end}
          onChange={(event) => setEnd(event.target.value)}
        />
      </div>
      <button
        type="button"
        className="button"
        onClick={() => {
          onAdd(start, end);
          if (start === '' || end === '' || start === end) return;
          setEnd('');
          first.current?.querySelector('select')?.focus();
        }}
      >
        <Plus size={16} aria-hidden />
        {words.addArrow}
      </button>
    </div>
  );
}
