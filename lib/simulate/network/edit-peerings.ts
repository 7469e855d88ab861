import { nextPeeringStatus, requestedPeeringStatus, type PeeringEvent } from '../rules/peering';
import { change, checked, type Edited } from './edit';
import { type Network, type Peering } from './network';
import type { NetworkProblem } from './network-problem';

/** Requests a peering connection: it waits to be accepted, or has failed when CIDRs overlap (P04). */
export function requestPeering(
  network: Network,
  { id, requester, accepter }: Pick<Peering, 'id' | 'requester' | 'accepter'>,
): Edited {
  const cidrs = (vpc: string) => network.vpcs.find((entry) => entry.id === vpc)?.cidrs ?? [];
  const status = requestedPeeringStatus(cidrs(requester), cidrs(accepter));
  const peering = { id, requester, accepter, status };
  return checked(network, { ...network, peerings: [...network.peerings, peering] });
}

/** Accepts a waiting request: the connection becomes active. No route and no rule comes with it. */
export function acceptPeering(network: Network, id: string): Edited {
  const accepted = stepPeering(network, id, 'accept');
  return accepted.ok ? stepPeering(accepted.network, id, 'provision') : accepted;
}

/** Rejects a waiting request. */
export function rejectPeering(network: Network, id: string): Edited {
  return stepPeering(network, id, 'reject');
}

/** Deletes a connection; routes that lead to it stay as blackholes. */
export function deletePeering(network: Network, id: string): Edited {
  return stepPeering(network, id, 'delete');
}

function stepPeering(network: Network, id: string, event: PeeringEvent): Edited {
  const peering = network.peerings.find((entry) => entry.id === id);
  const next = peering && nextPeeringStatus(peering.status, event);
  if (peering && next === null) {
    const problem: NetworkProblem = {
      code: 'peering-state',
      where: `peerings ${id}`,
      what: `the connection is ${peering.status}, so it cannot ${event}.`,
      fix: 'Request a new one, or do what its state allows.',
      params: { peering: id, status: peering.status, event },
    };
    return { ok: false, problem };
  }
  return change(network, 'peerings', id, (entry) => ({ ...entry, status: next ?? entry.status }));
}
