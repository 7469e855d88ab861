import {
  aclStops,
  addressOf,
  glob,
  groupsStop,
  hidden,
  nextTarget,
  spots,
  within,
  type Place,
} from './naive-parts';
import type { Network } from './network';
import type { Packet } from './packet';

/**
 * A second tracer for tests alone, made differently on purpose: addresses are texts of bits, a route
 * is found by sorting every range of a table, and one loop moves the packet from spot to spot. It says
 * only how it ended, where and why.
 */
export function naiveTrace(network: Network, packet: Packet): string {
  const log: string[] = [];
  const end = run(network, packet, log);
  return [...log, end].join(' > ');
}

function run(network: Network, packet: Packet, log: string[]): string {
  const all = spots(network);
  const asker = all.find(({ id, nat }) => id === packet.from && !nat)!;
  const target = addressOf(network, packet);
  const sourceOf = (spot: Place) => (target.includes(':') ? spot.v6 : spot.ip);
  const start = sourceOf(asker);
  if (start === undefined) return 'timed-out no-address-of-family';
  const memory: { at: string; inside: string; outside: string }[] = [];
  let replying = false;
  let ports = { from: packet.sourcePort ?? 49_152, to: packet.port };
  let from = start;
  let to = target;
  let said: 'answered' | 'refused' = 'answered';
  const seenNat: string[] = [];
  const stop = (why: string) => `timed-out ${why}`;

  /** Where the packet is: leaving a card, searching its way, in a VPC, outside, or at a service. */
  type Step =
    | { do: 'leave' | 'route'; spot: Place }
    | { do: 'arrive'; vpc: string; from?: string }
    | { do: 'outside' }
    | { do: 'served'; by: string | undefined; back: { endpoint?: string; vpc?: string } }
    | { do: 'reached'; spot: Place };
  let step = { do: 'leave', spot: asker } as Step;
  for (;;) {
    const now = step;
    if (now.do === 'leave') {
      if (!replying && groupsStop(network, now.spot.groups!, 'outbound', to, ports.to))
        return stop('no-rule-allows');
      step = { do: 'route', spot: now.spot };
    } else if (now.do === 'route') {
      const spot: Place = now.spot;
      const subnet = network.subnets.find(({ id }) => id === spot.subnet)!;
      const near =
        within(to, subnet.cidr) || (subnet.ipv6Cidr !== undefined && within(to, subnet.ipv6Cidr));
      if (!near && aclStops(network, spot.subnet, 'outbound', to, ports.to)) return stop('acl');
      const next = nextTarget(network, spot.subnet, to);
      if (next === undefined) return stop('no-route');
      log.push(next);
      const pcx = network.peerings.find(({ id }) => id === next);
      const nat = all.find((entry) => entry.nat && entry.id === next);
      if (next === 'local') step = { do: 'arrive', vpc: spot.vpc, from: spot.subnet };
      else if (pcx) {
        if (pcx.status !== 'active') return stop('blackhole');
        const peer = network.vpcs.find(
          ({ id }) => id === (pcx.requester === spot.vpc ? pcx.accepter : pcx.requester),
        )!;
        if (!peer.cidrs.some((cidr) => within(to, cidr))) return stop('peer-range');
        step = { do: 'arrive', vpc: peer.id };
      } else if (nat) {
        if (seenNat.includes(next)) return stop('nat-loop');
        seenNat.push(next);
        if (nat.subnet !== spot.subnet && aclStops(network, nat.subnet, 'inbound', from, ports.to))
          return stop('acl');
        if (to.includes(':')) return stop('nat-ipv4-only');
        if (!replying) memory.push({ at: next, inside: from, outside: nat.ip });
        from = nat.ip;
        step = { do: 'route', spot: nat };
      } else if (network.internetGateways.some(({ id }) => id === next)) {
        if (hidden.some((cidr) => within(to, cidr))) return stop('private-destination');
        const own = to.includes(':') ? spot.v6 : spot.pub;
        if (own === undefined) return stop('no-public-address');
        if (!to.includes(':')) {
          if (!replying) memory.push({ at: next, inside: from, outside: own });
          from = own;
        }
        step = { do: 'outside' };
      } else {
        const by = network.services.find(({ addresses }) => addresses.includes(to))?.id;
        step = { do: 'served', by, back: { endpoint: next, vpc: spot.vpc } };
      }
    } else if (now.do === 'outside') {
      const owner = all.find(({ pub, v6 }) => pub === to || v6 === to);
      if (owner === undefined) {
        const by = network.services.find(({ addresses }) => addresses.includes(to))?.id;
        if (replying) return stop('nobody');
        step = { do: 'served', by, back: {} };
        continue;
      }
      const gate = network.internetGateways.find(({ vpc }) => vpc === owner.vpc);
      if (gate === undefined) return stop('nobody');
      to = to.includes(':') ? to : owner.ip;
      if (replying && memory.at(-1)?.at === gate.id && memory.at(-1)?.inside === to) memory.pop();
      step = { do: 'arrive', vpc: owner.vpc };
    } else if (now.do === 'arrive') {
      const vpc: string = now.vpc;
      const before: string | undefined = now.from;
      const spot: Place | undefined = all.find(
        (entry) => entry.vpc === vpc && [entry.ip, entry.v6].includes(to),
      );
      if (spot === undefined) return stop('nobody');
      if (before !== spot.subnet && aclStops(network, spot.subnet, 'inbound', from, ports.to))
        return stop('acl');
      if (spot.nat) {
        const note = memory.at(-1);
        if (!replying || note === undefined || note.at !== spot.id)
          return stop('nat-takes-no-calls');
        memory.pop();
        to = note.inside;
        step = { do: 'route', spot };
      } else {
        const free = replying && spot.id === asker.id && from === target;
        if (!free && groupsStop(network, spot.groups!, 'inbound', from, ports.to))
          return stop('no-rule-allows');
        step = { do: 'reached', spot };
      }
    } else {
      // Somebody has it: at the end of the request the answer sets out, at its own end all is known.
      if (replying) {
        const home =
          now.do === 'reached' && now.spot === asker && from === target && memory.length === 0;
        return home ? said : stop('stranger');
      }
      log.push(`at ${now.do === 'served' ? (now.by ?? 'internet') : now.spot.id}`);
      const spot: Place | undefined = now.do === 'reached' ? now.spot : undefined;
      const service: string | undefined = now.do === 'served' ? now.back.endpoint : undefined;
      const back: string | undefined = now.do === 'served' ? now.back.vpc : undefined;
      const gate = network.endpoints.find(({ id }) => id === (service ?? spot?.id));
      if (gate && packet.request) {
        const { action, resource } = packet.request;
        const hits = (
          gate.policy ?? [{ effect: 'allow', actions: ['*'], resources: ['*'] }]
        ).filter(
          ({ actions, resources }) =>
            actions.some((text) => glob(text).test(action)) &&
            resources.some((text) => glob(text).test(resource)),
        );
        if (hits.length === 0 || hits.some(({ effect }) => effect === 'deny')) said = 'refused';
      }
      if (packet.permitted === false && (gate || (now.do === 'served' && now.by))) said = 'refused';
      replying = true;
      seenNat.length = 0;
      [from, to] = [to, from];
      ports = { from: ports.to, to: ports.from };
      if (spot) step = { do: 'leave', spot };
      else if (back !== undefined) step = { do: 'arrive', vpc: back };
      else step = { do: 'outside' };
    }
  }
}
