import { idsOf } from './check-choice';
import type { ConnectItem, LabelItem } from './drawing-item';
import { drawnEdge } from './drawn-edge';
import { checkUnique, doesNotExist } from './item-reference';

type Parts = { readonly nodes: readonly string[]; readonly edges: readonly string[] };

/** Author errors of an item that asks for the names of parts. */
export function checkLabel({ blanks, labels }: LabelItem, known: Parts): string[] {
  const parts = [...known.nodes, ...known.edges];
  const names = idsOf(labels);
  const answers = new Set(blanks.map(({ answer }) => answer));
  const errors = [...checkUnique('blank', idsOf(blanks)), ...checkUnique('label', names)];
  for (const { id, answer } of blanks) {
    if (!parts.includes(id)) errors.push(doesNotExist('part', id, parts));
    if (!names.includes(answer)) errors.push(doesNotExist('label', answer, names));
  }
  if (answers.size < 2) {
    errors.push('has fewer than two names to place. Add a blank or ask otherwise.');
  }
  return errors;
}

/** Author errors of an item that asks for arrows. */
export function checkConnect(item: ConnectItem, known: Parts): string[] {
  const { nodes, given, edges, wrong } = item;
  const errors = [
    ...checkUnique('node', nodes),
    ...nodes
      .filter((id) => !known.nodes.includes(id))
      .map((id) => doesNotExist('node', id, known.nodes)),
    ...given
      .filter((id) => !known.edges.includes(id))
      .map((id) => doesNotExist('edge', id, known.edges)),
  ];
  for (const { from, to } of [...edges, ...wrong]) {
    for (const end of [from, to]) {
      if (!nodes.includes(end)) errors.push(doesNotExist('node', end, nodes));
    }
    if (from === to) errors.push(`has an arrow from "${from}" to itself. Name another end.`);
  }
  const right = edges.flatMap(({ from, to, either }) => [
    drawnEdge(from, to),
    ...(either ? [drawnEdge(to, from)] : []),
  ]);
  const trapped = wrong.map(({ from, to }) => drawnEdge(from, to));
  errors.push(...checkUnique('arrow', [...right, ...trapped]));
  if (edges.length === 0) errors.push('has no arrow to draw. Add one to edges.');
  if (wrong.length === 0) errors.push('has no wrong arrow. Add one that somebody believes in.');
  const others = nodes.length * (nodes.length - 1) - new Set(right).size;
  if (others < edges.length) {
    errors.push(
      `wants ${edges.length} arrows where only ${others} others can be drawn, so drawing all would pay. Add nodes or take arrows out.`,
    );
  }
  return errors;
}
