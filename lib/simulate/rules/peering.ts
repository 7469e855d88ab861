import { chooseRoute, type PrefixLists, type Route } from './choose-route';
import { cidrContains, cidrsOverlap } from './cidr';

/** States of a peering connection (P03). */
export const peeringStatuses = [
  'initiating-request',
  'pending-acceptance',
  'provisioning',
  'active',
  'failed',
  'rejected',
  'expired',
  'deleting',
  'deleted',
] as const;
export type PeeringStatus = (typeof peeringStatuses)[number];

/** P03, P13: the state of a request that nobody accepted for this many days: it expires after seven. */
export function waitingPeeringStatus(days: number): 'pending-acceptance' | 'expired' {
  if (!(days >= 0)) throw new Error(`peering: ${days} is no number of days. Give 0 or more.`);
  return days < 7 ? 'pending-acceptance' : 'expired';
}

/** What can happen to a peering connection. */
export const peeringEvents = [
  'initiate',
  'accept',
  'provision',
  'reject',
  'expire',
  'delete',
] as const;
export type PeeringEvent = (typeof peeringEvents)[number];

/**
 * P04: the CIDRs of two VPCs that overlap, pair by pair. Every CIDR counts, IPv4 or IPv6, used or not;
 * one pair is enough to make the request fail.
 *
 * @throws Error when a text is no CIDR
 */
export function overlappingCidrs(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [string, string])[] {
  return a.flatMap((one) =>
    b.filter((other) => cidrsOverlap(one, other)).map((other) => [one, other] as const),
  );
}

/** P03, P04: what becomes of a peering request: `failed` when CIDRs overlap, else it waits to be accepted. */
export function requestedPeeringStatus(
  requesterCidrs: readonly string[],
  accepterCidrs: readonly string[],
): 'pending-acceptance' | 'failed' {
  return overlappingCidrs(requesterCidrs, accepterCidrs).length > 0
    ? 'failed'
    : 'pending-acceptance';
}

/** P03: the state after an event, or null when the event cannot happen in this state. */
export function nextPeeringStatus(
  status: PeeringStatus,
  event: PeeringEvent,
): PeeringStatus | null {
  switch (event) {
    case 'initiate':
      return status === 'initiating-request' ? 'pending-acceptance' : null;
    case 'accept':
      return status === 'pending-acceptance' ? 'provisioning' : null;
    case 'provision':
      return status === 'provisioning' ? 'active' : null;
    case 'reject':
      return status === 'pending-acceptance' ? 'rejected' : null;
    case 'expire':
      return status === 'pending-acceptance' ? 'expired' : null;
    case 'delete':
      return status === 'active' || status === 'pending-acceptance' ? 'deleted' : null;
  }
}

/**
 * SIM-V06: the state of a route to a peering connection. Only an active one carries anything; the row
 * of another stays in the table as a blackhole, is chosen like any other and drops the packet.
 */
export function peeringRouteState(status: PeeringStatus): 'active' | 'blackhole' {
  return status === 'active' ? 'active' : 'blackhole';
}

/**
 * SIM-V07: whether a peering connection hands a packet over: only when its destination lies inside
 * the CIDRs of the VPC at the other end. This is why peering is not transitive (P05) and why nobody
 * uses the gateways of a peer (P06).
 *
 * @throws Error when a text is no address or CIDR
 */
export function peeringDelivers(destination: string, peerCidrs: readonly string[]): boolean {
  return peerCidrs.some((cidr) => cidrContains(cidr, destination));
}

/**
 * SIM-V08: whether the answer finds its way home: the route table of the responder's subnet must send
 * the requester's address over the same peering connection. If not, the requester sees a timeout.
 *
 * @throws Error when the address or a row cannot be read
 */
export function answerReturnsOver(
  connection: string,
  requester: string,
  responderRoutes: readonly Route[],
  prefixLists: PrefixLists = {},
): boolean {
  return chooseRoute(responderRoutes, requester, prefixLists).winner?.route.target === connection;
}
