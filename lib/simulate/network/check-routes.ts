import { isCidr } from '../rules/cidr';
import { refuseRouteInLocal, type RouteRefusal } from '../rules/local-route';
import { openCatalog, type Catalog } from './catalog';
import type { Network, RouteTable } from './network';
import { findOrNote, isCidrOrNote, noteOtherVpc, type Note } from './note-problem';
import { guessId, type NetworkProblemCode } from './network-problem';
import { rowsOfTable, type TableRow } from './route-rows';

const refusals: Readonly<Record<RouteRefusal, readonly [NetworkProblemCode, string]>> = {
  'same-as-local': [
    'route-same-as-local',
    'The local route has this destination; it cannot be replaced here.',
  ],
  'inside-local-not-a-subnet': [
    'route-inside-local-not-a-subnet',
    'Inside the VPC a route must name a whole subnet.',
  ],
  'inside-local-wrong-target': [
    'route-inside-local-wrong-target',
    'Inside the VPC a route may lead only to a NAT gateway, a network interface or a Gateway Load Balancer endpoint.',
  ],
};

/** The rows of every route table, written ones and those of endpoints. */
export function checkRoutes(network: Network, note: Note): void {
  const catalog = openCatalog(network);
  network.routeTables.forEach((table, index) => {
    const where = `routeTables[${index}]`;
    if (findOrNote(note, `${where}.vpc`, network.vpcs, table.vpc, 'VPC') === undefined) return;
    table.routes.forEach(({ destination, target }, at) => {
      const place = `${where}.routes[${at}]`;
      if (destination.includes('/')) isCidrOrNote(note, `${place}.destination`, destination);
      else
        findOrNote(
          note,
          `${place}.destination`,
          network.prefixLists,
          destination,
          'CIDR or prefix list',
        );
      checkTarget(catalog, note, table, target, destination, `${place}.target`);
    });
    const rows = rowsOfTable(catalog, table);
    rows.forEach((row, at) => {
      if (row.by === 'vpc') return;
      const place = `${where} › ${row.destination}`;
      checkRow(catalog, note, table, row, place);
      if (rows.findIndex(({ destination }) => destination === row.destination) === at) return;
      if (catalog.vpc(table.vpc).cidrs.includes(row.destination)) return;
      const what = `${table.id} has a route for ${row.destination} already.`;
      const params = { destination: row.destination, table: table.id };
      note('route-exists', place, what, 'Take that one away first.', params);
    });
  });
}

function checkTarget(
  catalog: Catalog,
  note: Note,
  table: RouteTable,
  target: string,
  destination: string,
  where: string,
): void {
  const { network } = catalog;
  const kind = catalog.targetKind(target);
  switch (kind) {
    case 'internet-gateway': {
      const gateway = network.internetGateways.find(({ id }) => id === target);
      return noteOtherVpc(note, where, gateway, table.vpc);
    }
    case 'nat-gateway': {
      const nat = catalog.cards.find(({ id }) => id === target);
      noteOtherVpc(note, where, nat, table.vpc);
      if (!destination.includes(':')) return;
      const fix = 'Lead IPv6 to an internet gateway or a peering connection.';
      return note('family-differs', where, 'a NAT gateway translates IPv4 only.', fix, { target });
    }
    case 'peering': {
      const peering = network.peerings.find(({ id }) => id === target);
      if (peering && [peering.requester, peering.accepter].includes(table.vpc)) return;
      const what = `"${target}" does not join ${table.vpc}.`;
      const params = { id: target, vpc: peering?.requester ?? '', wanted: table.vpc };
      return note('other-vpc', where, what, `Name a connection of ${table.vpc}.`, params);
    }
    case 'interface-endpoint': {
      const what = `"${target}" is an interface endpoint, which no route leads to.`;
      const fix =
        'Turn on its private DNS: the name then leads to its ENI, and local reaches that.';
      return note('target-interface-endpoint', where, what, fix, { target });
    }
    case 'gateway-endpoint': {
      const what = `"${target}" is a gateway endpoint, whose routes are not written by hand.`;
      const fix = `Associate the endpoint with ${table.id}; the route then appears.`;
      return note('target-gateway-endpoint', where, what, fix, { target, table: table.id });
    }
    case 'local':
    case 'network-interface':
    case 'gwlb-endpoint':
    case undefined: {
      const targets = [network.internetGateways, network.natGateways, network.peerings].flat();
      const ids = targets.map(({ id }) => id);
      const what = `"${target}" is nothing a route can lead to here.`;
      return note('target-is-no-target', where, what, guessId(target, ids), { target });
    }
  }
}

function checkRow(
  catalog: Catalog,
  note: Note,
  table: RouteTable,
  row: TableRow,
  where: string,
): void {
  const { cidrs } = catalog.vpc(table.vpc);
  const subnets = catalog.network.subnets
    .filter(({ vpc }) => vpc === table.vpc)
    .flatMap(({ cidr, ipv6Cidr }) => (ipv6Cidr === undefined ? [cidr] : [cidr, ipv6Cidr]));
  const ranges = catalog.prefixLists[row.destination] ?? [row.destination];
  for (const range of ranges.filter(isCidr)) {
    const refusal = refuseRouteInLocal(range, row.kind, cidrs, subnets);
    if (refusal === null) continue;
    const [code, fix] = refusals[refusal];
    const what = `${range} lies in the range of ${table.vpc} (${cidrs.join(', ')}).`;
    note(code, where, what, fix, { destination: range, vpc: table.vpc });
  }
}
