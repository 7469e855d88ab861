import type { PlacedDiagram } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import type { QuizWords } from './words';

/** What a node or arrow of the diagram is called where an item asks about it. */
export function partLabel(
  diagram: Pick<PlacedDiagram, 'nodes' | 'edges'>,
  id: string,
  words: Pick<QuizWords, 'path' | 'pathLabel'>,
): string {
  const node = diagram.nodes.find((candidate) => candidate.id === id);
  if (node) return node.label;
  const edge = diagram.edges.find((candidate) => candidate.id === id);
  if (!edge) return id;
  const label = (end: string) => diagram.nodes.find((other) => other.id === end)?.label ?? end;
  const ends = { from: label(edge.from), to: label(edge.to) };
  return edge.label === undefined
    ? fill(words.path, ends)
    : fill(words.pathLabel, { ...ends, label: edge.label });
}
