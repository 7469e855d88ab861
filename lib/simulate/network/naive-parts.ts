import type { Network, SecurityGroup } from './network';
import type { Packet } from './packet';

const bitsOf = (address: string): string =>
  address.includes(':') ? `6${bits6(address)}` : `4${bits4(address)}`;

const bits4 = (address: string) =>
  address
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');

function bits6(address: string): string {
  const [left = '', right] = address.split('::');
  const words = (text: string) => (text === '' ? [] : text.split(':'));
  const head = words(left);
  const tail = right === undefined ? [] : words(right);
  const all = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return all.map((word) => Number.parseInt(word, 16).toString(2).padStart(16, '0')).join('');
}

function prefixOf(cidr: string): string {
  const [address = '', length = '0'] = cidr.split('/');
  return bitsOf(address).slice(0, 1 + Number(length));
}

export const within = (address: string, cidr: string) => bitsOf(address).startsWith(prefixOf(cidr));

/** A network card: the sender's, a receiver's, or a NAT gateway's. */
export type Place = Spot & { ip: string; nat: boolean };

type Spot = {
  vpc: string;
  subnet: string;
  id: string;
  groups: readonly string[] | null;
  pub?: string;
  v6?: string;
};

export function spots(network: Network) {
  const home = (subnet: string) => network.subnets.find(({ id }) => id === subnet)!.vpc;
  const list: Place[] = [];
  for (const { subnet, ip, publicIp, id } of network.natGateways) {
    list.push({ vpc: home(subnet), subnet, id, groups: null, pub: publicIp, ip, nat: true });
  }
  for (const endpoint of network.endpoints) {
    if (endpoint.kind === 'gateway') continue;
    for (const { subnet, ip } of endpoint.interfaces) {
      list.push({
        vpc: home(subnet),
        subnet,
        id: endpoint.id,
        groups: endpoint.securityGroups,
        ip,
        nat: false,
      });
    }
  }
  for (const { id, subnet, ip, ipv6, publicIp, securityGroups: groups } of network.interfaces) {
    list.push({
      vpc: home(subnet),
      subnet,
      id,
      groups,
      ip,
      nat: false,
      ...(publicIp !== undefined && { pub: publicIp }),
      ...(ipv6 !== undefined && { v6: ipv6 }),
    });
  }
  return list;
}

/** Every range of a table with its target, longest first, CIDRs before lists, then as written. */
export function nextTarget(network: Network, subnet: string, address: string): string | undefined {
  const { vpc, routeTable } = network.subnets.find(({ id }) => id === subnet)!;
  const home = network.vpcs.find(({ id }) => id === vpc)!;
  const id = routeTable ?? home.mainRouteTable;
  const ranges: { prefix: string; rank: number; place: number; target: string }[] = [];
  const add = (destination: string, target: string) => {
    const list = network.prefixLists.find((entry) => entry.id === destination);
    for (const cidr of list?.cidrs ?? [destination]) {
      ranges.push({ prefix: prefixOf(cidr), rank: list ? 1 : 0, place: ranges.length, target });
    }
  };
  home.cidrs.forEach((cidr) => add(cidr, 'local'));
  for (const endpoint of network.endpoints) {
    if (endpoint.kind !== 'gateway' || !endpoint.routeTables.includes(id)) continue;
    add(network.services.find((entry) => entry.id === endpoint.service)!.prefixList!, endpoint.id);
  }
  network.routeTables
    .find((entry) => entry.id === id)!
    .routes.forEach((route) => add(route.destination, route.target));
  ranges.sort((a, b) => b.prefix.length - a.prefix.length || a.rank - b.rank || a.place - b.place);
  return ranges.find(({ prefix }) => bitsOf(address).startsWith(prefix))?.target;
}

type Rule = { protocol: string; ports?: readonly [number, number] };
const speaks = ({ protocol, ports = [0, 65_535] }: Rule, port: number) =>
  (protocol === 'all' || protocol === 'tcp') && ports[0] <= port && port <= ports[1];

export function aclStops(
  network: Network,
  subnet: string,
  side: 'inbound' | 'outbound',
  peer: string,
  port: number,
) {
  const { networkAcl } = network.subnets.find(({ id }) => id === subnet)!;
  const acl = network.networkAcls.find(({ id }) => id === networkAcl);
  if (acl === undefined) return false;
  const byNumber = new Map(acl[side].map((rule) => [rule.number, rule]));
  for (let number = 1; number <= 400; number += 1) {
    const rule = byNumber.get(number);
    if (rule && speaks(rule, port) && within(peer, rule.cidr)) return rule.action === 'deny';
  }
  return true;
}

export function groupsStop(
  network: Network,
  ids: readonly string[],
  side: 'inbound' | 'outbound',
  peer: string,
  port: number,
) {
  const members = (group: SecurityGroup, asking: SecurityGroup) => {
    const region = (vpc: string) => network.vpcs.find(({ id }) => id === vpc)!.region;
    const joined = network.peerings.find(({ requester: a, accepter: b }) =>
      [`${a} ${b}`, `${b} ${a}`].includes(`${group.vpc} ${asking.vpc}`),
    );
    const live = network.peerings.some(
      ({ requester: a, accepter: b, status }) =>
        status === 'active' && [`${a} ${b}`, `${b} ${a}`].includes(`${group.vpc} ${asking.vpc}`),
    );
    if (group.vpc !== asking.vpc && !(joined && live && region(group.vpc) === region(asking.vpc)))
      return [];
    return spots(network)
      .filter(({ groups }) => groups?.includes(group.id))
      .flatMap(({ ip, v6 }) => [ip, v6]);
  };
  return !network.securityGroups.some(
    (group) =>
      ids.includes(group.id) &&
      group[side].some((rule) => {
        if (!speaks(rule, port)) return false;
        const list = network.prefixLists.find(({ id }) => id === rule.peer);
        const other = network.securityGroups.find(({ id }) => id === rule.peer);
        if (other) return members(other, group).includes(peer);
        return (list?.cidrs ?? [rule.peer]).some((cidr) => within(peer, cidr));
      }),
  );
}

export const hidden = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
];

export function addressOf(network: Network, packet: Packet): string {
  const sender = network.interfaces.find(({ id }) => id === packet.from)!;
  const subnet = network.subnets.find(({ id }) => id === sender.subnet)!;
  const nearest = (ids: readonly { subnet: string; ip: string }[]) =>
    (ids.find(
      (entry) => network.subnets.find(({ id }) => id === entry.subnet)!.zone === subnet.zone,
    ) ?? ids[0])!.ip;
  for (const { id, ip } of network.interfaces) if (id === packet.to) return ip;
  for (const entry of network.endpoints) {
    if (entry.kind === 'interface' && entry.id === packet.to) return nearest(entry.interfaces);
  }
  for (const { id, names, addresses } of network.services) {
    if (id !== packet.to && !names.includes(packet.to)) continue;
    const vpc = network.vpcs.find((entry) => entry.id === subnet.vpc)!;
    for (const entry of network.endpoints) {
      if (
        entry.kind === 'interface' &&
        entry.privateDns &&
        entry.service === id &&
        entry.vpc === vpc.id
      ) {
        if (vpc.dnsHostnames && vpc.dnsSupport && packet.resolver !== 'other')
          return nearest(entry.interfaces);
      }
    }
    return addresses[0]!;
  }
  return packet.to;
}

export const glob = (text: string) =>
  new RegExp(
    `^${text
      .split('*')
      .map((part) => part.replaceAll(/[$()+.?[\\\]^{|}]/gu, String.raw`\$&`))
      .join('.*')}$`,
    'u',
  );
