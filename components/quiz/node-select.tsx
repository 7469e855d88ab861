import type { SelectHTMLAttributes } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import { nodeName, nodesByFrame } from './node-names';
import type { QuizWords } from './words';

/** A list of nodes to choose one from, by the frames they stand in. */
export function NodeSelect(
  props: SelectHTMLAttributes<HTMLSelectElement> & {
    diagram: PlacedDiagram;
    nodes: readonly string[];
    words: QuizWords;
  },
) {
  const { diagram, nodes, words, ...rest } = props;
  return (
    <select className="field" {...rest}>
      <option value="">{words.choosePartner}</option>
      {nodesByFrame(diagram, nodes).map(({ frame, nodes: inside }) => {
        const options = inside.map((id) => (
          <option key={id} value={id}>
            {optionText(diagram, id, words)}
          </option>
        ));
        return frame === '' ? (
          options
        ) : (
          <optgroup key={frame} label={frame}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}

/** Also the second line that the picture shows in the node. */
function optionText(diagram: PlacedDiagram, id: string, words: QuizWords): string {
  const name = nodeName(diagram, id, words);
  const note = diagram.nodes.find((node) => node.id === id)?.sub;
  return note === undefined ? name : fill(words.nameNote, { name, note });
}
