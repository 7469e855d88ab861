import type { NetworkAclRule } from '../rules/network-acl';
import { canonicalCidr, isCidr } from '../rules/cidr';
import { nextPeeringStatus, requestedPeeringStatus, type PeeringEvent } from '../rules/peering';
import type { SecurityGroupRule } from '../rules/security-group';
import { checkNetwork } from './check-network';
import type { Endpoint, GatewayEndpoint, InterfaceEndpoint, Network, Peering } from './network';
import { guessId, type NetworkProblem } from './network-problem';

/** A new network, or why AWS would not take the change. The old network is never touched. */
export type Edited =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly problem: NetworkProblem };

type Direction = 'inbound' | 'outbound';

/** Writes a route into a table. The destination's bits behind the prefix are cleared, as AWS does. */
export function addRoute(
  network: Network,
  table: string,
  destination: string,
  target: string,
): Edited {
  const route = {
    destination: isCidr(destination) ? canonicalCidr(destination) : destination,
    target,
  };
  return change(network, 'routeTables', table, (entry) => ({
    ...entry,
    routes: [...entry.routes, route],
  }));
}

/** Takes a written route away. Local routes and those of endpoints cannot be taken away like this. */
export function removeRoute(network: Network, table: string, destination: string): Edited {
  const wanted = isCidr(destination) ? canonicalCidr(destination) : destination;
  const entry = network.routeTables.find(({ id }) => id === table);
  if (entry && !entry.routes.some((route) => route.destination === wanted)) {
    return noRow(
      `routeTables ${table}`,
      wanted,
      entry.routes.map((route) => route.destination),
    );
  }
  return change(network, 'routeTables', table, ({ routes, ...rest }) => ({
    ...rest,
    routes: routes.filter((route) => route.destination !== wanted),
  }));
}

/** Gives a subnet another route table, or with null the main one of its VPC. */
export function useRouteTable(network: Network, subnet: string, table: string | null): Edited {
  return change(network, 'subnets', subnet, (entry) => ({
    ...without(entry, 'routeTable'),
    ...(table !== null && { routeTable: table }),
  }));
}

/** Gives a subnet another network ACL, or with null the default one. */
export function useNetworkAcl(network: Network, subnet: string, acl: string | null): Edited {
  return change(network, 'subnets', subnet, (entry) => ({
    ...without(entry, 'networkAcl'),
    ...(acl !== null && { networkAcl: acl }),
  }));
}

/** Adds an endpoint, or replaces the one with its id: its kind, tables, ENIs, private DNS, policy. */
export function setEndpoint(network: Network, endpoint: Endpoint): Edited {
  const rest = network.endpoints.filter(({ id }) => id !== endpoint.id);
  return checked(network, { ...network, endpoints: [...rest, endpoint] });
}

/** Deletes an endpoint; the routes of a gateway endpoint go with it. */
export function removeEndpoint(network: Network, endpoint: string): Edited {
  const ids = network.endpoints.map(({ id }) => id);
  if (!ids.includes(endpoint)) return unknown('endpoints', endpoint, 'endpoint', ids);
  const endpoints = network.endpoints.filter(({ id }) => id !== endpoint);
  return checked(network, { ...network, endpoints });
}

/** Associates a gateway endpoint with exactly these route tables. */
export function associateEndpoint(
  network: Network,
  endpoint: string,
  routeTables: readonly string[],
): Edited {
  return changeEndpoint(network, endpoint, 'gateway', (entry) => ({ ...entry, routeTables }));
}

/** Turns the private DNS of an interface endpoint on or off. */
export function setPrivateDns(network: Network, endpoint: string, privateDns: boolean): Edited {
  return changeEndpoint(network, endpoint, 'interface', (entry) => ({ ...entry, privateDns }));
}

/** Sets an attribute of a VPC's DNS. */
export function setVpcDns(
  network: Network,
  vpc: string,
  dns: { readonly dnsSupport?: boolean; readonly dnsHostnames?: boolean },
): Edited {
  return change(network, 'vpcs', vpc, (entry) => ({ ...entry, ...dns }));
}

/** Adds an allow rule to a security group. */
export function addRule(
  network: Network,
  group: string,
  direction: Direction,
  rule: SecurityGroupRule,
): Edited {
  return change(network, 'securityGroups', group, (entry) => ({
    ...entry,
    [direction]: [...entry[direction], rule],
  }));
}

/** Takes the rule at `index` (from 0) out of a security group. */
export function removeRule(
  network: Network,
  group: string,
  direction: Direction,
  index: number,
): Edited {
  const rules = network.securityGroups.find(({ id }) => id === group)?.[direction];
  if (rules && rules[index] === undefined) {
    return noRow(
      `securityGroups ${group} › ${direction}`,
      index + 1,
      rules.map((_, at) => at + 1),
    );
  }
  return change(network, 'securityGroups', group, (entry) => ({
    ...entry,
    [direction]: entry[direction].filter((_, at) => at !== index),
  }));
}

/** Attaches exactly these security groups to an interface or interface endpoint. */
export function attachGroups(
  network: Network,
  id: string,
  securityGroups: readonly string[],
): Edited {
  if (network.endpoints.some((entry) => entry.id === id)) {
    return changeEndpoint(network, id, 'interface', (entry) => ({ ...entry, securityGroups }));
  }
  return change(network, 'interfaces', id, (entry) => ({ ...entry, securityGroups }));
}

/** Gives an interface a public address, or with null takes it away. */
export function setPublicIp(network: Network, id: string, publicIp: string | null): Edited {
  return change(network, 'interfaces', id, (entry) => ({
    ...without(entry, 'publicIp'),
    ...(publicIp !== null && { publicIp }),
  }));
}

/** Adds a numbered rule to a network ACL. */
export function addAclRule(
  network: Network,
  acl: string,
  direction: Direction,
  rule: NetworkAclRule,
): Edited {
  return change(network, 'networkAcls', acl, (entry) => ({
    ...entry,
    [direction]: [...entry[direction], rule],
  }));
}

/** Takes the rule with this number out of a network ACL. */
export function removeAclRule(
  network: Network,
  acl: string,
  direction: Direction,
  number: number,
): Edited {
  const numbers = network.networkAcls
    .find(({ id }) => id === acl)
    ?.[direction].map((rule) => rule.number);
  if (numbers && !numbers.includes(number)) {
    return noRow(`networkAcls ${acl} › ${direction}`, number, numbers);
  }
  return change(network, 'networkAcls', acl, (entry) => ({
    ...entry,
    [direction]: entry[direction].filter((rule) => rule.number !== number),
  }));
}

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

function changeEndpoint<Kind extends Endpoint['kind']>(
  network: Network,
  id: string,
  kind: Kind,
  edit: (entry: Kind extends 'gateway' ? GatewayEndpoint : InterfaceEndpoint) => Endpoint,
): Edited {
  type Wanted = Kind extends 'gateway' ? GatewayEndpoint : InterfaceEndpoint;
  const wanted = network.endpoints.filter((entry) => entry.kind === kind);
  if (!wanted.some((entry) => entry.id === id)) {
    const ids = wanted.map((entry) => entry.id);
    return unknown('endpoints', id, `${kind} endpoint`, ids);
  }
  return change(network, 'endpoints', id, (entry) => edit(entry as Wanted));
}

/** Replaces one entry of a list, then checks the whole: no edit has rules of its own. */
function change<List extends keyof Network>(
  network: Network,
  list: List,
  id: string,
  edit: (entry: Network[List][number]) => Network[List][number],
): Edited {
  const entries: readonly Network[List][number][] = network[list];
  const ids = entries.map((entry) => entry.id);
  if (!ids.includes(id)) return unknown(list, id, 'entry', ids);
  const edited = entries.map((entry) => (entry.id === id ? edit(entry) : entry));
  return checked(network, { ...network, [list]: edited });
}

function without<T extends object, Key extends keyof T>(entry: T, key: Key): Omit<T, Key> {
  const { [key]: _, ...rest } = entry;
  return rest;
}

/** The edited network, or the first problem that the old one did not have. */
function checked(before: Network, after: Network): Edited {
  const problems = checkNetwork(after);
  if (problems.length === 0) return { ok: true, network: after };
  const known = checkNetwork(before).map(({ code, what }) => `${code} ${what}`);
  const problem = problems.find(({ code, what }) => !known.includes(`${code} ${what}`));
  return problem === undefined ? { ok: true, network: after } : { ok: false, problem };
}

function unknown(where: string, id: string, what: string, ids: readonly string[]): Edited {
  const problem: NetworkProblem = {
    code: 'unknown-id',
    where,
    what: `"${id}" is no ${what} here.`,
    fix: guessId(id, ids),
    params: { id },
  };
  return { ok: false, problem };
}

function noRow(where: string, row: string | number, rows: readonly (string | number)[]): Edited {
  const problem: NetworkProblem = {
    code: 'no-such-row',
    where,
    what: `there is no row ${row}.`,
    fix: rows.length === 0 ? 'It is empty.' : `Known are ${rows.join(', ')}.`,
    params: { row },
  };
  return { ok: false, problem };
}
