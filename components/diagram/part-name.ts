import type { PlacedDiagram, PlacedScene } from '@/lib/diagram/place';
import type { LayoutName } from '@/lib/diagram/diagram';
import { fill } from '@/lib/text/message';
import { nodeLines } from './node-lines';
import type { DiagramWords } from './words';

const stateWord = {
  active: 'stateActive',
  ok: 'stateOk',
  wait: 'stateWait',
  fail: 'stateFail',
} as const;

/**
 * What a screen reader hears for a part in a scene: the words that stand in its box, in their
 * order, so that whoever says what they see is understood; then its state.
 */
export function partName(
  diagram: PlacedDiagram,
  layout: LayoutName,
  scene: PlacedScene,
  id: string,
  words: DiagramWords,
): string {
  const state = scene.states[id];
  const node = diagram.nodes.find((candidate) => candidate.id === id);
  const box = diagram.layouts[layout].boxes[id];
  const lines = node && box && nodeLines(node, box, scene.figures[id]);
  const name = lines
    ? [node.label, lines.sub, lines.figure].filter(Boolean).join(' ')
    : plainPartName(diagram, id, words);
  return state === undefined ? name : `${name}, ${words[stateWord[state]]}`;
}

/** The name of a node or edge without the scene's state. */
export function plainPartName(diagram: PlacedDiagram, id: string, words: DiagramWords): string {
  const node = diagram.nodes.find((candidate) => candidate.id === id);
  if (node) return node.sub === undefined ? node.label : `${node.label} (${node.sub})`;
  const edge = diagram.edges.find((candidate) => candidate.id === id);
  if (!edge) return id;
  const label = (end: string) =>
    diagram.nodes.find((candidate) => candidate.id === end)?.label ?? end;
  const ends = { from: label(edge.from), to: label(edge.to) };
  return edge.label === undefined
    ? fill(words.edgeName, ends)
    : fill(words.edgeNameLabel, { ...ends, label: edge.label });
}
