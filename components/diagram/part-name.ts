import type { PlacedDiagram, PlacedScene } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import type { DiagramWords } from './words';

const stateWord = {
  active: 'stateActive',
  ok: 'stateOk',
  wait: 'stateWait',
  fail: 'stateFail',
} as const;

/** What a screen reader hears for a part: its name, its live figure and its state in the scene. */
export function partName(
  diagram: PlacedDiagram,
  scene: PlacedScene,
  id: string,
  words: DiagramWords,
): string {
  const state = scene.states[id];
  const extras = [scene.figures[id], state && words[stateWord[state]]].filter(Boolean);
  return [plainPartName(diagram, id, words), ...extras].join(', ');
}

/** The name of a node or edge without the scene's state. */
export function plainPartName(diagram: PlacedDiagram, id: string, words: DiagramWords): string {
  const node = diagram.nodes.find((candidate) => candidate.id === id);
  if (node) return node.sub === undefined ? node.label : `${node.label} (${node.sub})`;
  const edge = diagram.edges.find((candidate) => candidate.id === id);
  if (!edge) return id;
  const label = (end: string) => diagram.nodes.find((candidate) => candidate.id === end)?.label ?? end;
  const ends = { from: label(edge.from), to: label(edge.to) };
  return edge.label === undefined
    ? fill(words.edgeName, ends)
    : fill(words.edgeNameLabel, { ...ends, label: edge.label });
}
