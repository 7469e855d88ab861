import { fill } from '@/lib/text/message';
import type { Readings } from '@/lib/text/particle';
import type { EdgeKind, GroupKind, NodeKind } from './diagram';
import type { PlacedDiagram, PlacedEdge, PlacedGroup, PlacedNode } from './place';

/**
 * Message templates for what an edge says. `plain` has {from} and {to}, `labelled` also {label};
 * each may ask for a particle, as in {to|을/를}.
 */
export type ConnectionWords = Readonly<
  Record<EdgeKind, { readonly plain: string; readonly labelled: string }>
>;

export type DescribeWords = {
  readonly connections: ConnectionWords;
  /** How Latin terms are read in Korean. */
  readonly readings?: Readings;
};

export type DescribedConnection = { readonly id: string; readonly sentence: string };
export type DescribedNode = {
  readonly type: 'node';
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly sub?: string;
  /** The edges that leave the node: every edge is told once, where it starts. */
  readonly connections: readonly DescribedConnection[];
};
export type DescribedGroup = {
  readonly type: 'group';
  readonly id: string;
  readonly kind: GroupKind;
  readonly label: string;
  readonly parts: readonly DescribedPart[];
};
export type DescribedPart = DescribedGroup | DescribedNode;

export type DescribedDiagram = {
  readonly title: string;
  readonly summary: string;
  /** Groups and the nodes outside of all groups, nested as they are drawn. */
  readonly parts: readonly DescribedPart[];
  /** The walkthrough in order. */
  readonly scenes: readonly {
    readonly id: string;
    readonly title: string;
    readonly caption: string;
  }[];
};

function describeEdge(
  { id, from, to, kind, label }: PlacedEdge,
  nameOf: (id: string) => string,
  { connections, readings }: DescribeWords,
): DescribedConnection {
  const template = connections[kind];
  const ends = { from: nameOf(from), to: nameOf(to) };
  const sentence =
    label === undefined
      ? fill(template.plain, ends, readings)
      : fill(template.labelled, { ...ends, label }, readings);
  return { id, sentence };
}

/**
 * The picture in words, for the text view: groups hold their groups and nodes, nodes the sentences
 * of the edges that leave them, and the scenes follow in order. Parts keep the order of the diagram
 * file: nodes first, then the groups beside them.
 *
 * @throws Error of `fill` when a template asks for something other than from, to and label
 */
export function describeDiagram(placed: PlacedDiagram, words: DescribeWords): DescribedDiagram {
  const names = new Map([...placed.groups, ...placed.nodes].map(({ id, label }) => [id, label]));
  const nameOf = (id: string) => names.get(id) ?? id;

  const describeNode = ({ id, kind, label, sub }: PlacedNode): DescribedNode => ({
    type: 'node',
    id,
    kind,
    label,
    ...(sub !== undefined && { sub }),
    connections: placed.edges
      .filter((edge) => edge.from === id)
      .map((edge) => describeEdge(edge, nameOf, words)),
  });
  const describeGroup = ({ id, kind, label }: PlacedGroup): DescribedGroup => ({
    type: 'group',
    id,
    kind,
    label,
    parts: partsIn(id),
  });
  const partsIn = (group: string | undefined): DescribedPart[] => [
    ...placed.nodes.filter((node) => node.in === group).map(describeNode),
    ...placed.groups.filter((inner) => inner.in === group).map(describeGroup),
  ];

  return {
    title: placed.title,
    summary: placed.summary,
    parts: partsIn(undefined),
    scenes: placed.scenes.map(({ id, title, caption }) => ({ id, title, caption })),
  };
}
