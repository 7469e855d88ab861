import type { PrefixLists } from '../rules/choose-route';
import { cidrContains } from '../rules/cidr';
import type { TargetKind } from '../rules/local-route';
import type { Network, Service, Subnet, Vpc } from './network';

/** Whatever has an address in a subnet: the ENI of a part, of an endpoint, or of a NAT gateway. */
export type Card = {
  readonly kind: 'interface' | 'interface-endpoint' | 'nat-gateway';
  /** Id of the interface, endpoint or NAT gateway; an endpoint has one card per subnet. */
  readonly id: string;
  readonly subnet: string;
  readonly vpc: string;
  readonly ip: string;
  readonly ipv6?: string;
  readonly publicIp?: string;
  /** None at a NAT gateway: nothing filters there. */
  readonly securityGroups: readonly string[] | null;
};

/** A network with its look-ups. Asking for an unknown id throws: a checked network has none. */
export type Catalog = {
  readonly network: Network;
  readonly cards: readonly Card[];
  readonly prefixLists: PrefixLists;
  readonly vpc: (id: string) => Vpc;
  readonly subnet: (id: string) => Subnet;
  /** What a route to this id leads to; undefined for ids that are no target at all. */
  readonly targetKind: (id: string) => TargetKind | undefined;
  /** The card with a private address in a VPC. */
  readonly cardAt: (vpc: string, address: string) => Card | undefined;
  /** The card that a public address (of IPv6: the address itself) leads to from outside. */
  readonly cardBehind: (publicAddress: string) => Card | undefined;
  readonly serviceAt: (address: string) => Service | undefined;
};

/** Opens the look-ups of a network that passed `checkNetwork`. */
export function openCatalog(network: Network): Catalog {
  const vpcOf = new Map(network.subnets.map(({ id, vpc }) => [id, vpc]));
  const cards = listCards(network, (subnet) => vpcOf.get(subnet) ?? '');
  return {
    network,
    cards,
    prefixLists: Object.fromEntries(network.prefixLists.map(({ id, cidrs }) => [id, cidrs])),
    vpc: (id) => known(network.vpcs, id, 'VPC'),
    subnet: (id) => known(network.subnets, id, 'subnet'),
    targetKind: (id) => targetKindOf(network, id),
    cardAt: (vpc, address) =>
      cards.find((card) => card.vpc === vpc && (card.ip === address || card.ipv6 === address)),
    cardBehind: (address) =>
      cards.find(({ publicIp, ipv6 }) => publicIp === address || ipv6 === address),
    serviceAt: (address) => network.services.find(({ addresses }) => addresses.includes(address)),
  };
}

/** The addresses of a card, of both families. */
export function cardAddress(card: Card, family: 4 | 6): string | undefined {
  return family === 4 ? card.ip : card.ipv6;
}

/** Whether an address lies in a subnet. */
export function inSubnet(subnet: Subnet, address: string): boolean {
  return (
    cidrContains(subnet.cidr, address) ||
    (subnet.ipv6Cidr !== undefined && cidrContains(subnet.ipv6Cidr, address))
  );
}

function listCards(network: Network, vpcOf: (subnet: string) => string): Card[] {
  const place = (subnet: string) => ({ subnet, vpc: vpcOf(subnet) });
  return [
    ...network.interfaces.map((entry): Card => ({
      kind: 'interface',
      ...entry,
      ...place(entry.subnet),
    })),
    ...network.endpoints.flatMap((endpoint) =>
      endpoint.kind === 'gateway'
        ? []
        : endpoint.interfaces.map(({ subnet, ip }): Card => ({
            kind: 'interface-endpoint',
            id: endpoint.id,
            ...place(subnet),
            ip,
            securityGroups: endpoint.securityGroups,
          })),
    ),
    ...network.natGateways.map(({ id, subnet, ip, publicIp }): Card => ({
      kind: 'nat-gateway',
      id,
      ...place(subnet),
      ip,
      publicIp,
      securityGroups: null,
    })),
  ];
}

function targetKindOf(network: Network, id: string): TargetKind | undefined {
  const has = (list: readonly { readonly id: string }[]) => list.some((entry) => entry.id === id);
  if (id === 'local') return 'local';
  if (has(network.internetGateways)) return 'internet-gateway';
  if (has(network.natGateways)) return 'nat-gateway';
  if (has(network.peerings)) return 'peering';
  if (has(network.interfaces)) return 'network-interface';
  const endpoint = network.endpoints.find((entry) => entry.id === id);
  return endpoint && (endpoint.kind === 'gateway' ? 'gateway-endpoint' : 'interface-endpoint');
}

function known<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  throw new Error(
    `network: there is no ${what} "${id}". Check the network (checkNetwork) before it is used.`,
  );
}
