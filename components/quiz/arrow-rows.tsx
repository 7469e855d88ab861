import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { arrowRows } from './answer-fields';
import { placeEnds } from './drawn-diagram';
import { fieldId } from './field-id';
import { GivenArrows } from './given-arrows';
import { NodeSelect } from './node-select';
import type { QuizWords } from './words';

/** Rows with the two ends of an arrow, for readers whose scripts have not arrived. */
export function ArrowRows(props: {
  item: Extract<LocalizedItem, { kind: 'connect' }>;
  diagram: PlacedDiagram;
  words: QuizWords;
}) {
  const { item, diagram, words } = props;
  const nodes = placeEnds(diagram, item).places.map(({ id }) => id);
  return (
    <div>
      <GivenArrows {...props} />
      <ol className="rows">
        {arrowRows(item).map((number) => (
          <li className="row row-arrow" key={number}>
            {(['from', 'to'] as const).map((end) => (
              <NodeSelect
                key={end}
                diagram={diagram}
                nodes={nodes}
                words={words}
                id={fieldId(item.id, `${end}-${number}`)}
                name={`${end}-${number}`}
                aria-label={fill(end === 'from' ? words.arrowRowFrom : words.arrowRowTo, {
                  number,
                })}
              />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
