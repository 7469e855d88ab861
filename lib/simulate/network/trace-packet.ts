import {
  endpointPolicyAllows,
  fullAccessPolicy,
  requestSucceeds,
  type EndpointPolicy,
} from '../rules/endpoint-policy';
import { parseAddress } from '../rules/ip-address';
import { cardAddress, openCatalog, type Card } from './catalog';
import { deliver, enterFromInternet, leaveCard } from './cross-network';
import type { Hop, PacketTrace, Place } from './hop';
import type { Network } from './network';
import { formatNetworkProblem } from './network-problem';
import { checkPacket, defaultSourcePort, type Packet } from './packet';
import { isOwnResolver, resolveDestination } from './resolve-destination';
import { addHop, drop, type Arrival, type Walk } from './walk';

/**
 * Follows one request through a network and its answer back, in the order of AWS's checks: DNS, the
 * sender's security groups, its network ACL, its route table, what the route leads to, the receiver's
 * network ACL and security groups; then the answer, for which security groups are not asked again and
 * everything else is. Says at each place what was asked, what was looked at and what decided.
 *
 * @param network a network that `checkNetwork` finds nothing wrong with
 * @throws Error in three parts when the packet names something the network does not have
 */
export function tracePacket(network: Network, packet: Packet): PacketTrace {
  const [problem] = checkPacket(network, packet);
  if (problem !== undefined) throw new Error(formatNetworkProblem(problem));
  const catalog = openCatalog(network);
  const sender = catalog.cards.find(({ kind, id }) => kind === 'interface' && id === packet.from)!;
  const { address, hops } = resolveDestination(catalog, packet, sender);
  const walk: Walk = {
    catalog,
    hops: [...hops],
    sender,
    asked: address,
    way: 'request',
    header: {
      source: cardAddress(sender, parseAddress(address).family) ?? '',
      destination: address,
      sourcePort: packet.sourcePort ?? defaultSourcePort,
      port: packet.port,
      protocol: packet.protocol ?? 'tcp',
    },
    translations: [],
    passedNat: new Set(),
  };
  if (isOwnResolver(catalog, sender, address)) {
    return finish(walk.hops, 'answered', { kind: 'dns', id: `dns.${sender.vpc}` });
  }
  const arrival = walk.header.source === '' ? noAddress(walk, sender) : leaveCard(walk, sender);
  if (arrival.kind === 'lost') return finish(walk.hops, 'timed-out', undefined);
  const reached = placeOf(arrival);
  const accepted = acceptRequest(walk, packet, arrival, reached);
  const verdict = walk.hops.length - 1;
  if (!answer(walk, arrival)) return finish(walk.hops, 'timed-out', reached);
  return accepted
    ? finish(walk.hops, 'answered', reached)
    : finish(walk.hops, 'refused', reached, verdict);
}

function finish(
  hops: readonly Hop[],
  outcome: PacketTrace['outcome'],
  reached: Place | undefined,
  decidedBy = hops.length - 1,
): PacketTrace {
  const arrived = reached !== undefined;
  return { outcome, arrived, ...(arrived && { reached }), decidedBy, hops };
}

function noAddress(walk: Walk, sender: Card): Arrival {
  return drop(walk, {
    place: { kind: 'interface', id: sender.id },
    question: 'may-leave',
    rule: 'SIM-V04',
    reason: 'no-address-of-family',
  });
}

function placeOf(arrival: Exclude<Arrival, { kind: 'lost' }>): Place {
  if (arrival.kind === 'service') {
    return arrival.service
      ? { kind: 'service', id: arrival.service.id }
      : { kind: 'internet', id: 'internet' };
  }
  const { kind, id } = arrival.card;
  return { kind: kind === 'interface-endpoint' ? 'interface-endpoint' : 'interface', id };
}

/** V12: the endpoint's policy filters, then the service asks for permission; both may say no. */
function acceptRequest(
  walk: Walk,
  packet: Packet,
  arrival: Exclude<Arrival, { kind: 'lost' }>,
  reached: Place,
): boolean {
  const endpoint = endpointOf(walk, arrival);
  if (endpoint?.kind === 'interface') {
    addHop(walk, {
      place: { kind: 'interface-endpoint', id: endpoint.id },
      question: 'passes-gateway',
      decision: 'pass',
      rule: 'SIM-V09',
      reason: 'through-endpoint',
      params: { service: endpoint.service },
    });
  }
  const service =
    endpoint?.service ?? (arrival.kind === 'service' ? arrival.service?.id : undefined);
  const policy = endpoint && (endpoint.policy ?? fullAccessPolicy);
  if (endpoint && policy && packet.request && !askPolicy(walk, endpoint, policy, packet.request)) {
    return false;
  }
  const permitted = requestSucceeds({
    endpointPolicyAllows: true,
    identityAndResourceAllow: packet.permitted ?? true,
  });
  const refused = service !== undefined && !permitted;
  addHop(walk, {
    place: service === undefined ? reached : { kind: 'service', id: service },
    question: 'may-enter',
    decision: refused ? 'refuse' : 'pass',
    rule: refused ? 'V12' : 'SIM-V08',
    reason: refused ? 'no-permission' : 'reached',
  });
  return !refused;
}

function endpointOf(walk: Walk, arrival: Exclude<Arrival, { kind: 'lost' }>) {
  const id =
    arrival.kind === 'card'
      ? arrival.card.id
      : arrival.behind.kind === 'gateway-endpoint'
        ? arrival.behind.id
        : undefined;
  return walk.catalog.network.endpoints.find((entry) => entry.id === id);
}

function askPolicy(
  walk: Walk,
  endpoint: { readonly id: string; readonly kind: 'gateway' | 'interface' },
  policy: EndpointPolicy,
  request: NonNullable<Packet['request']>,
): boolean {
  const { allowed, reason } = endpointPolicyAllows(policy, request);
  addHop(walk, {
    place: { kind: `${endpoint.kind}-endpoint`, id: endpoint.id },
    question: 'policy-allows',
    decision: allowed ? 'pass' : 'refuse',
    rule: 'V12',
    reason: `policy-${reason}`,
    params: {
      action: request.action,
      resource: request.resource,
      written: policy === fullAccessPolicy ? 0 : 1,
    },
  });
  return allowed;
}

/** SIM-V08: the answer looks for its own way back; only at the requester is it an answer. */
function answer(walk: Walk, arrival: Exclude<Arrival, { kind: 'lost' }>): boolean {
  const { source, destination, sourcePort, port, protocol } = walk.header;
  walk.way = 'answer';
  walk.passedNat.clear();
  walk.header = {
    source: destination,
    destination: source,
    sourcePort: port,
    port: sourcePort,
    protocol,
  };
  const end = sendBack(walk, arrival);
  if (end.kind === 'lost') return false;
  const home = end.kind === 'card' && end.card === walk.sender;
  const known = home && walk.header.source === walk.asked && walk.translations.length === 0;
  addHop(walk, {
    place:
      end.kind === 'card'
        ? { kind: 'interface', id: end.card.id }
        : { kind: 'internet', id: 'internet' },
    question: 'known-flow',
    decision: known ? 'pass' : 'drop',
    rule: 'SIM-V08',
    reason: known ? 'answer-arrives' : home ? 'answer-from-stranger' : 'answer-to-stranger',
    params: { sender: walk.sender.id, asked: walk.asked },
  });
  return known;
}

function sendBack(walk: Walk, arrival: Exclude<Arrival, { kind: 'lost' }>): Arrival {
  if (arrival.kind === 'card') return leaveCard(walk, arrival.card);
  const { behind } = arrival;
  if (behind.kind === 'internet') return enterFromInternet(walk);
  addHop(walk, {
    place: { kind: 'gateway-endpoint', id: behind.id },
    question: 'passes-gateway',
    decision: 'pass',
    rule: 'SIM-V05',
    reason: 'through-endpoint',
  });
  return deliver(walk, behind.vpc);
}
