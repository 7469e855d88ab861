import { chooseRoute } from '../rules/choose-route';
import { internetGatewayPasses } from '../rules/internet-gateway';
import { peeringDelivers } from '../rules/peering';
import { cidrContains } from '../rules/cidr';
import { cardAddress, type Card } from './catalog';
import type { HopRow } from './hop';
import { passNetworkAcl, passSecurityGroups } from './pass-firewalls';
import { rowsOfTable, tableOfSubnet, type TableRow } from './route-rows';
import { addHop, drop, familyOf, lost, type Arrival, type Walk } from './walk';

/** A packet leaves a card: its security groups, its subnet's network ACL, its route table. */
export function leaveCard(walk: Walk, card: Card): Arrival {
  if (!passSecurityGroups(walk, card, 'outbound')) return lost;
  return leaveSubnet(walk, card);
}

/** From the edge of a subnet on: what NAT gateways and answers of services do as well. */
function leaveSubnet(walk: Walk, card: Card): Arrival {
  if (!passNetworkAcl(walk, card.subnet, 'outbound')) return lost;
  const row = pickRoute(walk, card);
  if (row === undefined) return lost;
  switch (row.kind) {
    case 'local':
      return deliver(walk, card.vpc, card.subnet);
    case 'internet-gateway':
      return leaveByInternetGateway(walk, card, row.target);
    case 'nat-gateway':
      return passNat(walk, card, row.target);
    case 'gateway-endpoint':
      return passGatewayEndpoint(walk, card, row.target);
    case 'peering':
      return crossPeering(walk, card, row.target);
    case 'interface-endpoint':
    case 'network-interface':
    case 'gwlb-endpoint':
      throw new Error(
        `network: ${row.target} is a route target the tracer does not know. Check the network first.`,
      );
  }
}

/** SIM-V01, V02, V04…V06: the row of the subnet's table that a packet takes; undefined when dropped. */
function pickRoute(walk: Walk, card: Card): TableRow | undefined {
  const { catalog, header } = walk;
  const table = tableOfSubnet(catalog, card.subnet);
  const { winner, rows } = chooseRoute(
    rowsOfTable(catalog, table),
    header.destination,
    catalog.prefixLists,
  );
  const finding = {
    place: { kind: 'route-table', id: table.id, of: card.subnet },
    question: 'where-to',
    rows: rows.map(({ route, matched, won, reason }): HopRow => ({
      label: route.destination,
      detail: route.target,
      ...(matched !== undefined && matched !== route.destination && { matched }),
      won,
      reason,
    })),
  } as const;
  if (winner === undefined) {
    const rule = familyOf(header) === 6 ? 'SIM-V04' : 'SIM-V02';
    drop(walk, { ...finding, rule, reason: 'no-route' });
    return undefined;
  }
  const { route } = winner;
  const params = {
    row: route.destination,
    target: route.target,
    matched: winner.matched ?? route.destination,
  };
  if (route.state === 'blackhole') {
    drop(walk, { ...finding, rule: 'SIM-V06', reason: 'blackhole', params });
    return undefined;
  }
  const rules = { local: 'SIM-V03', 'gateway-endpoint': 'SIM-V05' } as const;
  const rule =
    route.kind === 'local' || route.kind === 'gateway-endpoint' ? rules[route.kind] : 'SIM-V02';
  const reason = winner.reason === 'longest' ? 'longest-prefix' : 'tie';
  addHop(walk, { ...finding, decision: 'pass', rule, reason, params });
  return route;
}

/** A packet comes to whoever has its destination in a VPC. */
export function deliver(walk: Walk, vpc: string, fromSubnet?: string): Arrival {
  const { catalog, header } = walk;
  const card = catalog.cardAt(vpc, header.destination);
  if (card === undefined) {
    return drop(walk, {
      place: { kind: 'vpc', id: vpc },
      question: 'who-has-it',
      rule: 'SIM-V03',
      reason: 'nobody-there',
    });
  }
  if (!passNetworkAcl(walk, card.subnet, 'inbound', fromSubnet)) return lost;
  if (card.kind === 'nat-gateway') return returnThroughNat(walk, card);
  if (!passSecurityGroups(walk, card, 'inbound')) return lost;
  return { kind: 'card', card };
}

function crossPeering(walk: Walk, card: Card, id: string): Arrival {
  const { catalog, header } = walk;
  const peering = catalog.network.peerings.find((entry) => entry.id === id);
  if (peering === undefined) throw new Error(`network: there is no peering connection "${id}".`);
  const peer = catalog.vpc(peering.requester === card.vpc ? peering.accepter : peering.requester);
  const delivers = peeringDelivers(header.destination, peer.cidrs);
  const elsewhere = catalog.network.vpcs.some(
    ({ id: vpc, cidrs }) =>
      vpc !== peer.id &&
      vpc !== card.vpc &&
      cidrs.some((cidr) => cidrContains(cidr, header.destination)),
  );
  const outward = catalog.serviceAt(header.destination) !== undefined;
  addHop(walk, {
    place: { kind: 'peering', id },
    question: 'in-peer-range',
    decision: delivers ? 'pass' : 'drop',
    rule: 'SIM-V07',
    reason: delivers
      ? 'in-peer-cidr'
      : elsewhere
        ? 'no-transit'
        : outward
          ? 'no-edge-to-edge'
          : 'outside-peer-cidr',
    rows: peer.cidrs.map((cidr): HopRow => {
      const won = cidrContains(cidr, header.destination);
      return { label: cidr, detail: peer.id, won, reason: won ? 'in-range' : 'not-in-range' };
    }),
    params: { peer: peer.id, range: peer.cidrs.join(', ') },
  });
  return delivers ? deliver(walk, peer.id) : lost;
}

function passGatewayEndpoint(walk: Walk, card: Card, id: string): Arrival {
  const endpoint = walk.catalog.network.endpoints.find((entry) => entry.id === id);
  const service = walk.catalog.serviceAt(walk.header.destination);
  addHop(walk, {
    place: { kind: 'gateway-endpoint', id },
    question: 'passes-gateway',
    decision: 'pass',
    rule: 'SIM-V05',
    reason: 'through-endpoint',
    params: { service: endpoint?.service ?? '' },
  });
  return { kind: 'service', service, behind: { kind: 'gateway-endpoint', id, vpc: card.vpc } };
}

function leaveByInternetGateway(walk: Walk, card: Card, id: string): Arrival {
  const { catalog, header } = walk;
  const finding = {
    place: { kind: 'internet-gateway', id },
    question: 'passes-gateway',
    rule: 'SIM-V10',
    params: { card: card.id, public: card.publicIp ?? card.ipv6 ?? '' },
  } as const;
  const answer = internetGatewayPasses(
    {
      ...(card.publicIp !== undefined && { publicIp: card.publicIp }),
      ...(card.ipv6 !== undefined && { ipv6: card.ipv6 }),
    },
    header.destination,
  );
  const inside = cardAddress(card, familyOf(header));
  if (!answer.passes || inside === undefined) {
    return drop(walk, { ...finding, reason: answer.reason });
  }
  addHop(walk, { ...finding, decision: 'pass', reason: answer.reason });
  if (familyOf(header) === 4 && card.publicIp !== undefined) {
    if (walk.way === 'request') {
      walk.translations.push({ gateway: id, card, inside, outside: card.publicIp });
    }
    walk.header = { ...header, source: card.publicIp };
  }
  const target = catalog.cardBehind(header.destination);
  if (target !== undefined) return enterFromInternet(walk);
  const service = catalog.serviceAt(header.destination);
  return { kind: 'service', service, behind: { kind: 'internet' } };
}

/** A packet for a public address of the network comes in by the internet gateway of its VPC. */
export function enterFromInternet(walk: Walk): Arrival {
  const { catalog, header } = walk;
  const card = catalog.cardBehind(header.destination);
  const gateway = catalog.network.internetGateways.find(({ vpc }) => vpc === card?.vpc);
  const inside = card && cardAddress(card, familyOf(header));
  if (card === undefined || gateway === undefined || inside === undefined) {
    return drop(walk, {
      place: { kind: 'internet', id: 'internet' },
      question: 'who-has-it',
      rule: 'SIM-V10',
      reason: 'nobody-there',
    });
  }
  addHop(walk, {
    place: { kind: 'internet-gateway', id: gateway.id },
    question: 'passes-gateway',
    decision: 'pass',
    rule: 'SIM-V10',
    reason: 'enters',
    params: { card: card.id, inside },
  });
  walk.header = { ...header, destination: inside };
  const last = walk.translations.at(-1);
  if (walk.way === 'answer' && last?.gateway === gateway.id && last.card.id === card.id) {
    walk.translations.pop();
  }
  return deliver(walk, card.vpc);
}

function passNat(walk: Walk, card: Card, id: string): Arrival {
  const nat = walk.catalog.cards.find((entry) => entry.kind === 'nat-gateway' && entry.id === id);
  if (nat === undefined) throw new Error(`network: there is no NAT gateway "${id}".`);
  const place = { kind: 'nat-gateway', id } as const;
  const question = 'translates';
  if (walk.passedNat.has(id)) {
    return drop(walk, { place, question, rule: 'SIM-V10', reason: 'nat-loop' });
  }
  walk.passedNat.add(id);
  if (!passNetworkAcl(walk, nat.subnet, 'inbound', card.subnet)) return lost;
  if (familyOf(walk.header) === 6) {
    return drop(walk, { place, question, rule: 'SIM-V04', reason: 'nat-ipv4-only' });
  }
  const inside = walk.header.source;
  addHop(walk, {
    place,
    question,
    decision: 'pass',
    rule: 'SIM-V10',
    reason: 'translated',
    params: { inside, outside: nat.ip, public: nat.publicIp ?? '' },
  });
  if (walk.way === 'request') {
    walk.translations.push({ gateway: id, card: nat, inside, outside: nat.ip });
  }
  walk.header = { ...walk.header, source: nat.ip };
  return leaveSubnet(walk, nat);
}

/** An answer comes back to the NAT gateway that sent the request; it puts the old address back. */
function returnThroughNat(walk: Walk, nat: Card): Arrival {
  const place = { kind: 'nat-gateway', id: nat.id } as const;
  const last = walk.translations.at(-1);
  if (walk.way === 'request' || last?.gateway !== nat.id) {
    return drop(walk, {
      place,
      question: 'known-flow',
      rule: 'SIM-V10',
      reason: 'nat-takes-no-calls',
    });
  }
  walk.translations.pop();
  addHop(walk, {
    place,
    question: 'translates',
    decision: 'pass',
    rule: 'SIM-V10',
    reason: 'translated-back',
    params: { inside: last.inside, outside: last.outside },
  });
  walk.header = { ...walk.header, destination: last.inside };
  return leaveSubnet(walk, nat);
}
