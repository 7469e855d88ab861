import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { placeCandidates, type AskedPlaces } from './asked-places';
import { framesName, nodeName } from './node-names';
import type { QuizWords } from './words';

type LabelItem = Extract<LocalizedItem, { kind: 'label' }>;

/**
 * Where the blanks of an item lie in its picture, with what they are connected to. Blanks are
 * numbered in this order, which is the reading order.
 */
export function placeBlanks(diagram: PlacedDiagram, { blanks }: LabelItem): AskedPlaces {
  const ids = blanks.map(({ id }) => id);
  const touching = diagram.edges.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
  return placeCandidates(diagram, ids, { also: touching.map(({ id }) => id) });
}

/** The picture with the names of the blanks left out, and nothing that tells what they are. */
export function withoutNames(diagram: PlacedDiagram, { blanks }: LabelItem): PlacedDiagram {
  const isBlank = (id: string) => blanks.some((blank) => blank.id === id);
  return {
    ...diagram,
    nodes: diagram.nodes.map((node) => {
      if (!isBlank(node.id)) return node;
      const { id, in: frame } = node;
      return { id, kind: 'module', label: '', ...(frame !== undefined && { in: frame }) };
    }),
    edges: diagram.edges.map((edge) => {
      if (!isBlank(edge.id)) return edge;
      const { id, from, to, kind } = edge;
      return { id, from, to, kind };
    }),
  };
}

/** What the picture shows of a blank's place, in words: its frame and what it is connected to. */
export function describeBlank(
  diagram: PlacedDiagram,
  item: LabelItem,
  id: string,
  words: QuizWords,
): string {
  const order = placeBlanks(diagram, item).places.map((place) => place.id);
  const nameOf = (node: string) =>
    order.includes(node)
      ? fill(words.blank, { number: order.indexOf(node) + 1 })
      : nodeName(diagram, node, words);
  const edge = diagram.edges.find((candidate) => candidate.id === id);
  if (edge) return fill(words.path, { from: nameOf(edge.from), to: nameOf(edge.to) });

  const frame = framesName(diagram, id);
  const ends = { from: new Set<string>(), to: new Set<string>(), line: new Set<string>() };
  for (const { id: edgeId, from, to, kind, label } of diagram.edges) {
    if (from !== id && to !== id) continue;
    const name = nameOf(from === id ? to : from);
    const isNamed = label !== undefined && !order.includes(edgeId);
    const other = isNamed ? fill(words.nameNote, { name, note: label }) : name;
    ends[kind === 'link' ? 'line' : from === id ? 'to' : 'from'].add(other);
  }
  const list = (template: string, names: ReadonlySet<string>) =>
    names.size > 0 ? [fill(template, { ends: [...names].join(', ') })] : [];
  return [
    ...(frame === '' ? [] : [fill(words.blankIn, { frame })]),
    ...list(words.blankFrom, ends.from),
    ...list(words.blankTo, ends.to),
    ...list(words.blankLine, ends.line),
  ].join(' ');
}
