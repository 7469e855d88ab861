import { isAddress } from '../rules/ip-address';
import type { ServiceRequest } from '../rules/endpoint-policy';
import type { Network } from './network';
import { guessId, type NetworkProblem } from './network-problem';

/** What somebody sends: one request, of which the first packet is followed there and back. */
export type Packet = {
  /** Id of the interface that sends it. */
  readonly from: string;
  /** An address, the id of an interface, of a service or one of its names, or of an interface endpoint. */
  readonly to: string;
  readonly protocol?: 'tcp' | 'udp';
  readonly port: number;
  /** The port the answer comes back to; left out: 49152, the first of the usual range. */
  readonly sourcePort?: number;
  /** Which DNS server the sender asks; left out: that of its VPC. */
  readonly resolver?: 'vpc' | 'other';
  /** What the request wants of a service, for endpoint policies. */
  readonly request?: ServiceRequest;
  /** Whether IAM and the policy of the resource allow the request; left out: they do. */
  readonly permitted?: boolean;
};

export const defaultSourcePort = 49_152;

/** Addresses and ports on a packet at one place of its way. */
export type Header = {
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
};

/** Everything wrong with a packet in this network; empty when it can be sent. */
export function checkPacket(network: Network, packet: Packet): readonly NetworkProblem[] {
  const problems: NetworkProblem[] = [];
  const senders = network.interfaces.map(({ id }) => id);
  const note = (where: string, id: string, what: string, known: readonly string[]) =>
    problems.push({ code: 'unknown-id', where, what, fix: guessId(id, known), params: { id } });
  if (!senders.includes(packet.from)) {
    note('packet.from', packet.from, `"${packet.from}" is no interface here.`, senders);
  }
  const receivers = receiverNames(network);
  if (!isAddress(packet.to) && !receivers.includes(packet.to)) {
    note('packet.to', packet.to, `"${packet.to}" is no address and names nothing here.`, receivers);
  }
  for (const [name, port] of [
    ['port', packet.port],
    ['sourcePort', packet.sourcePort ?? defaultSourcePort],
  ] as const) {
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) continue;
    problems.push({
      code: 'ports',
      where: `packet.${name}`,
      what: `${port} is no port.`,
      fix: 'Write a whole number from 0 to 65535.',
      params: { value: port },
    });
  }
  return problems;
}

function receiverNames(network: Network): string[] {
  return [
    ...network.interfaces.map(({ id }) => id),
    ...network.services.flatMap(({ id, names }) => [id, ...names]),
    ...network.endpoints.flatMap((endpoint) =>
      endpoint.kind === 'interface' ? [endpoint.id] : [],
    ),
  ];
}
