import type { PlacedDiagram } from '@/lib/diagram/place';
import { endsOf } from '@/lib/grade/drawn-edge';
import { fill } from '@/lib/text/message';
import { framesOf } from './node-frames';
import type { QuizWords } from './words';

type Parts = Pick<PlacedDiagram, 'nodes' | 'groups'>;

/** The name of a node; where others have the same one, with the frame it stands in. */
export function nodeName({ nodes, groups }: Parts, id: string, words: QuizWords): string {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) return id;
  const frame = groups.find((group) => group.id === node.in);
  const isShared = nodes.some(({ id: other, label }) => other !== id && label === node.label);
  return isShared && frame
    ? fill(words.nameNote, { name: node.label, note: frame.label })
    : node.label;
}

/** What an arrow is called where it is listed. */
export function arrowName(parts: Parts, drawn: string, words: QuizWords): string {
  const { from, to } = endsOf(drawn);
  return fill(words.arrow, {
    from: nodeName(parts, from, words),
    to: nodeName(parts, to, words),
  });
}

/** The frames around a node, outermost first; '' for one that stands in none. */
export function framesName(parts: Parts, id: string): string {
  return framesOf(parts, id)
    .map(({ label }) => label)
    .toReversed()
    .join(', ');
}

/** Nodes by the frames they stand in, those without one first. */
export function nodesByFrame(
  parts: Parts,
  ids: readonly string[],
): { readonly frame: string; readonly nodes: readonly string[] }[] {
  const frames = new Set(ids.map((id) => framesName(parts, id)));
  return [...frames]
    .toSorted((a, b) => Number(a !== '') - Number(b !== ''))
    .map((frame) => ({ frame, nodes: ids.filter((id) => framesName(parts, id) === frame) }));
}
