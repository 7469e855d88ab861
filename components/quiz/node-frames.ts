import type { PlacedDiagram, PlacedGroup } from '@/lib/diagram/place';

/**
 * The frames around a node that say where it is, innermost first: the one it stands in, and around
 * that the VPC, whose CIDR counts.
 */
export function framesOf(
  { nodes, groups }: Pick<PlacedDiagram, 'nodes' | 'groups'>,
  node: string,
): readonly PlacedGroup[] {
  const around = (id: string | undefined): PlacedGroup[] => {
    const group = groups.find((candidate) => candidate.id === id);
    return group ? [group, ...around(group.in)] : [];
  };
  return around(nodes.find(({ id }) => id === node)?.in).filter(
    ({ kind }, index) => index === 0 || kind === 'vpc',
  );
}
