import { cidrContains, cidrContainsCidr, cidrsOverlap, isCidr } from '../rules/cidr';
import { isPublicAddress } from '../rules/internet-gateway';
import { openCatalog } from './catalog';
import type { Network, Subnet, Vpc } from './network';
import { findOrNote, isAddressOrNote, isCidrOrNote, noteOtherVpc, type Note } from './note-problem';

/** VPCs, subnets, and everything with an address in them. */
export function checkPlaces(network: Network, note: Note): void {
  network.vpcs.forEach((vpc, index) => checkVpc(network, note, vpc, `vpcs[${index}]`));
  network.subnets.forEach((subnet, index) =>
    checkSubnet(network, note, subnet, `subnets[${index}]`),
  );
  network.internetGateways.forEach(({ vpc }, index) => {
    const where = `internetGateways[${index}].vpc`;
    findOrNote(note, where, network.vpcs, vpc, 'VPC');
    if (network.internetGateways.findIndex((other) => other.vpc === vpc) === index) return;
    const fix = 'Attach one only.';
    note('second-internet-gateway', where, `${vpc} has an internet gateway already.`, fix, { vpc });
  });
  checkCards(network, note);
  checkServices(network, note);
}

function checkVpc(network: Network, note: Note, vpc: Vpc, where: string): void {
  if (vpc.cidrs.length === 0) {
    note('no-cidr', `${where}.cidrs`, 'there is no CIDR.', 'Give the VPC one, like 10.10.0.0/16.');
  }
  const good = vpc.cidrs.filter((cidr, at) => isCidrOrNote(note, `${where}.cidrs[${at}]`, cidr));
  good.forEach((cidr, at) => {
    const twin = good.slice(0, at).find((other) => cidrsOverlap(other, cidr));
    if (twin === undefined) return;
    const fix = 'Choose ranges that share no address.';
    note('cidrs-overlap', `${where}.cidrs`, `${cidr} overlaps ${twin}.`, fix, { a: cidr, b: twin });
  });
  const place = `${where}.mainRouteTable`;
  const table = findOrNote(note, place, network.routeTables, vpc.mainRouteTable, 'route table');
  noteOtherVpc(note, place, table, vpc.id);
}

function checkSubnet(network: Network, note: Note, subnet: Subnet, where: string): void {
  const vpc = findOrNote(note, `${where}.vpc`, network.vpcs, subnet.vpc, 'VPC');
  for (const [name, cidr] of [
    ['cidr', subnet.cidr],
    ['ipv6Cidr', subnet.ipv6Cidr],
  ] as const) {
    if (cidr === undefined || !isCidrOrNote(note, `${where}.${name}`, cidr)) continue;
    const ranges = vpc?.cidrs.filter(isCidr) ?? [];
    if (vpc !== undefined && !ranges.some((range) => cidrContainsCidr(range, cidr))) {
      const what = `${cidr} is not inside ${vpc.id} (${ranges.join(', ')}).`;
      const fix = 'Choose a part of the VPC’s range.';
      note('outside-vpc', `${where}.${name}`, what, fix, { cidr, vpc: vpc.id });
    }
  }
  const twin = network.subnets.find(
    (other) =>
      other.id < subnet.id &&
      other.vpc === subnet.vpc &&
      isCidr(other.cidr) &&
      isCidr(subnet.cidr) &&
      cidrsOverlap(other.cidr, subnet.cidr),
  );
  if (twin !== undefined) {
    const what = `${subnet.cidr} overlaps ${twin.id} (${twin.cidr}).`;
    const fix = 'Choose ranges that share no address.';
    note('subnets-overlap', `${where}.cidr`, what, fix, { cidr: subnet.cidr, subnet: twin.id });
  }
  for (const [name, id, list, what] of [
    ['routeTable', subnet.routeTable, network.routeTables, 'route table'],
    ['networkAcl', subnet.networkAcl, network.networkAcls, 'network ACL'],
  ] as const) {
    if (id === undefined) continue;
    const place = `${where}.${name}`;
    const places: readonly { readonly id: string; readonly vpc: string }[] = list;
    noteOtherVpc(note, place, findOrNote(note, place, places, id, what), subnet.vpc);
  }
}

function checkCards(network: Network, note: Note): void {
  const taken = new Map<string, string>();
  for (const card of openCatalog(network).cards) {
    const where = `${card.kind} ${card.id}`;
    const subnet = findOrNote(note, `${where} › subnet`, network.subnets, card.subnet, 'subnet');
    const addresses = [
      { text: card.ip, family: 4, range: subnet?.cidr, realm: card.vpc },
      { text: card.ipv6, family: 6, range: subnet?.ipv6Cidr, realm: card.vpc },
      { text: card.publicIp, family: 4, range: 'public', realm: '' },
    ] as const;
    for (const { text, family, range, realm } of addresses) {
      if (text === undefined || !isAddressOrNote(note, where, text, family)) continue;
      if (range === 'public' && !isPublicAddress(text)) {
        const fix = 'Give it one that is reachable from the internet.';
        note('no-address', where, `${text} is a private address.`, fix, { value: text });
      } else if (
        subnet &&
        range !== 'public' &&
        !(range && isCidr(range) && cidrContains(range, text))
      ) {
        const what = `${text} is not inside ${subnet.id} (${range ?? 'no IPv6 range'}).`;
        const fix = 'Choose an address of the subnet.';
        note('outside-subnet', where, what, fix, { value: text, subnet: subnet.id });
      }
      const owner = taken.get(`${realm} ${text}`);
      if (owner !== undefined) {
        const fix = 'Give each its own.';
        note('address-taken', where, `${text} belongs to ${owner} already.`, fix, { value: text });
      }
      taken.set(`${realm} ${text}`, where);
    }
    if (card.securityGroups !== null)
      checkGroups(network, note, where, card.securityGroups, card.vpc);
  }
}

function checkGroups(
  network: Network,
  note: Note,
  where: string,
  groups: readonly string[],
  vpc: string,
): void {
  const place = `${where} › securityGroups`;
  if (groups.length === 0) {
    note('no-security-group', place, 'no security group is attached.', 'Attach at least one.');
  }
  for (const id of groups) {
    const group = findOrNote(note, place, network.securityGroups, id, 'security group');
    noteOtherVpc(note, place, group, vpc);
  }
}

function checkServices(network: Network, note: Note): void {
  network.prefixLists.forEach(({ cidrs }, index) =>
    cidrs.forEach((cidr, at) => isCidrOrNote(note, `prefixLists[${index}].cidrs[${at}]`, cidr)),
  );
  const named = new Map<string, string>();
  network.services.forEach((service, index) => {
    const where = `services[${index}]`;
    if (service.addresses.length === 0) {
      note('no-address', `${where}.addresses`, 'there is no address.', 'Give it a public one.');
    }
    service.addresses.forEach((address, at) => {
      const place = `${where}.addresses[${at}]`;
      if (!isAddressOrNote(note, place, address, address.includes(':') ? 6 : 4)) return;
      if (isPublicAddress(address)) return;
      const fix = 'A service has public addresses; endpoints give it private ones.';
      note('no-address', place, `${address} is a private address.`, fix, { value: address });
    });
    for (const key of [...service.names, ...service.addresses]) {
      const owner = named.get(key);
      if (owner !== undefined) {
        const what = `"${key}" belongs to ${owner} already.`;
        note('address-taken', where, what, 'Give each its own.', { value: key });
      }
      named.set(key, service.id);
    }
    if (service.prefixList !== undefined) {
      const place = `${where}.prefixList`;
      findOrNote(note, place, network.prefixLists, service.prefixList, 'prefix list');
    }
  });
}
