import { resolverAddress } from '../rules/cidr';
import { resolveServiceName } from '../rules/endpoint-dns';
import { isAddress } from '../rules/ip-address';
import { securityGroupsAllow, securityGroupsFilter } from '../rules/security-group';
import type { Card, Catalog } from './catalog';
import type { Hop, HopRow } from './hop';
import type { InterfaceEndpoint, Service } from './network';
import { defaultSourcePort, type Header, type Packet } from './packet';

const dnsPort = 53;

/** Where the sender's program was told to send, and the hops of asking. */
export type Resolved = { readonly address: string; readonly hops: readonly Hop[] };

/**
 * Turns what a packet is sent to into an address: an address stays, an interface means its private
 * one, an endpoint its own DNS name, a service its usual name (SIM-V09, and S06: no security group
 * stands before the DNS server of the VPC).
 */
export function resolveDestination(catalog: Catalog, packet: Packet, sender: Card): Resolved {
  const { network } = catalog;
  const { to } = packet;
  if (isOwnResolver(catalog, sender, to)) {
    return { address: to, hops: [unfilteredHop(catalog, packet, sender)] };
  }
  if (isAddress(to)) return { address: to, hops: [] };
  const peer = network.interfaces.find(({ id }) => id === to);
  if (peer !== undefined) return { address: peer.ip, hops: [] };
  const named = network.endpoints.find((entry) => entry.id === to);
  if (named?.kind === 'interface') return asked(catalog, packet, sender, named);
  const service = network.services.find(({ id, names }) => id === to || names.includes(to));
  if (service === undefined) {
    throw new Error(
      `packet: "${to}" names nothing in this network. Check it with checkPacket first.`,
    );
  }
  return asked(catalog, packet, sender, service);
}

/** SIM-S06: whether an address is that of the DNS server of the sender's VPC. */
export function isOwnResolver(catalog: Catalog, sender: Card, address: string): boolean {
  const [cidr = ''] = catalog.vpc(sender.vpc).cidrs;
  return !securityGroupsFilter(address, cidr);
}

function asked(
  catalog: Catalog,
  packet: Packet,
  sender: Card,
  about: Service | InterfaceEndpoint,
): Resolved {
  const hop = dnsHop(catalog, packet, sender, about);
  const address = String(hop.params['answer']);
  // Worth a word only where the rules would have stopped the question.
  const surprising = packet.resolver !== 'other' && !mayAskByRules(catalog, sender);
  const before = surprising ? [unfilteredHop(catalog, packet, sender)] : [];
  return { address, hops: [...before, hop] };
}

function mayAskByRules({ network, vpc, prefixLists }: Catalog, sender: Card): boolean {
  const [cidr = ''] = vpc(sender.vpc).cidrs;
  const groups = network.securityGroups.filter(({ id }) => sender.securityGroups?.includes(id));
  return securityGroupsAllow(
    Object.fromEntries(groups.map(({ id, outbound }) => [id, outbound])),
    { protocol: 'udp', port: dnsPort },
    resolverAddress(cidr),
    {
      prefixLists,
      groupMembers: Object.fromEntries(network.securityGroups.map(({ id }) => [id, []])),
    },
  ).allowed;
}

function unfilteredHop(catalog: Catalog, packet: Packet, sender: Card): Hop {
  const groups = (sender.securityGroups ?? []).join(', ');
  const header = askingHeader(catalog, packet, sender);
  return {
    way: 'request',
    place: { kind: 'security-group', id: groups, of: sender.id },
    question: 'may-leave',
    rows: [],
    decision: 'pass',
    rule: 'SIM-S06',
    reason: 'resolver-not-filtered',
    params: {
      groups,
      source: header.source,
      destination: header.destination,
      place: groups,
      port: dnsPort,
    },
    header,
  };
}

function askingHeader(catalog: Catalog, packet: Packet, sender: Card): Header {
  const [cidr = ''] = catalog.vpc(sender.vpc).cidrs;
  return {
    source: sender.ip,
    destination: packet.resolver === 'other' ? '' : resolverAddress(cidr),
    sourcePort: packet.sourcePort ?? defaultSourcePort,
    port: dnsPort,
    protocol: 'udp',
  };
}

function dnsHop(
  catalog: Catalog,
  packet: Packet,
  sender: Card,
  about: Service | InterfaceEndpoint,
): Hop {
  const vpc = catalog.vpc(sender.vpc);
  const byService = 'addresses' in about;
  const endpoints = catalog.network.endpoints.filter(
    (entry): entry is InterfaceEndpoint =>
      entry.kind === 'interface' && entry.vpc === vpc.id && byService && entry.service === about.id,
  );
  // Only one of them can have private DNS on; without it none answers for the usual name.
  const endpoint = endpoints.find(({ privateDns }) => privateDns) ?? endpoints[0];
  const answer = byService
    ? resolveServiceName({
        endpoint: endpoint
          ? { privateDns: endpoint.privateDns, addresses: nearest(catalog, endpoint, sender) }
          : null,
        vpc,
        asksVpcDns: packet.resolver !== 'other',
        publicAddresses: about.addresses,
      })
    : ({
        addresses: nearest(catalog, about, sender),
        kind: 'private',
        reason: 'endpoint-name',
      } as const);
  const isPrivate = answer.kind === 'private';
  const rows: HopRow[] = byService
    ? [
        ...endpoints.flatMap((entry) =>
          nearest(catalog, entry, sender).map((label): HopRow => ({
            label,
            detail: entry.id,
            won: isPrivate && entry === endpoint && label === answer.addresses[0],
            reason: answer.reason === 'endpoint-name' ? 'private-dns' : answer.reason,
          })),
        ),
        ...about.addresses.map((label): HopRow => ({
          label,
          detail: about.id,
          won: !isPrivate && label === answer.addresses[0],
          reason: answer.reason === 'endpoint-name' ? 'private-dns' : answer.reason,
        })),
      ]
    : [];
  const resolver = packet.resolver === 'other' ? 'other' : 'vpc';
  return {
    way: 'request',
    place: { kind: 'dns', id: resolver === 'vpc' ? `dns.${vpc.id}` : 'dns.other', of: vpc.id },
    question: 'which-address',
    rows,
    decision: 'pass',
    rule: 'SIM-V09',
    reason: answer.reason,
    params: {
      name: byService ? (about.names[0] ?? about.id) : about.id,
      answer: answer.addresses[0] ?? '',
      vpc: vpc.id,
      ...(endpoint !== undefined && { endpoint: endpoint.id }),
    },
    header: askingHeader(catalog, packet, sender),
  };
}

/** The addresses of an endpoint, that in the sender's zone first. */
function nearest(catalog: Catalog, endpoint: InterfaceEndpoint, sender: Card): readonly string[] {
  const { zone } = catalog.subnet(sender.subnet);
  const isNear = ({ subnet }: { readonly subnet: string }) => catalog.subnet(subnet).zone === zone;
  return [
    ...endpoint.interfaces.filter(isNear),
    ...endpoint.interfaces.filter((entry) => !isNear(entry)),
  ].map(({ ip }) => ip);
}
