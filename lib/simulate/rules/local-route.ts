import { canonicalCidr, cidrContainsCidr } from './cidr';
import type { Route } from './choose-route';

/** What a route may point to. */
export const targetKinds = [
  'local',
  'internet-gateway',
  'nat-gateway',
  'gateway-endpoint',
  'interface-endpoint',
  'peering',
  'network-interface',
  'gwlb-endpoint',
] as const;
export type TargetKind = (typeof targetKinds)[number];

/**
 * SIM-V03: the rows that stand in every route table of a VPC and cannot be deleted: one to `local`
 * for each of its CIDRs.
 *
 * @throws Error when one of them is no CIDR
 */
export function localRoutes(vpcCidrs: readonly string[]): readonly Route[] {
  return vpcCidrs.map((cidr) => ({ destination: canonicalCidr(cidr), target: 'local' }));
}

/** Why a route cannot be written into a table. */
export type RouteRefusal =
  | 'same-as-local'
  | 'inside-local-not-a-subnet'
  | 'inside-local-wrong-target';

/**
 * SIM-V03: whether a route may stand beside the local ones. One more specific than local must have a
 * whole subnet as its destination and lead to a NAT gateway, a network interface or a Gateway Load
 * Balancer endpoint. Returns what is wrong, or null.
 *
 * @throws Error when one of the texts is no CIDR
 */
export function refuseRouteInLocal(
  destination: string,
  targetKind: TargetKind,
  vpcCidrs: readonly string[],
  subnetCidrs: readonly string[],
): RouteRefusal | null {
  const wanted = canonicalCidr(destination);
  const around = vpcCidrs.find((cidr) => cidrContainsCidr(cidr, wanted));
  if (around === undefined) return null;
  if (canonicalCidr(around) === wanted) return 'same-as-local';
  if (!subnetCidrs.some((cidr) => canonicalCidr(cidr) === wanted))
    return 'inside-local-not-a-subnet';
  const allowed: readonly TargetKind[] = ['nat-gateway', 'network-interface', 'gwlb-endpoint'];
  return allowed.includes(targetKind) ? null : 'inside-local-wrong-target';
}
