import { peeringStatuses } from '../rules/peering';
import { checkNetwork } from './check-network';
import type { Network } from './network';
import { formatNetworkProblem, type NetworkProblem } from './network-problem';
import {
  oneOf,
  readFlag,
  readId,
  readList,
  readNumber,
  readRecord,
  readText,
  Reading,
  type Reader,
} from './read-value';

export type ParsedNetwork =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly problems: readonly NetworkProblem[] };

/**
 * Reads a network from a file, a link or a preset. Lists left out are empty, DNS support and hostnames
 * left out are on. Every problem is found, not only the first; unknown fields and ids come with a guess.
 */
export function parseNetwork(value: unknown): ParsedNetwork {
  const reading = new Reading();
  const network = readNetwork(reading, value);
  if (network === undefined || reading.problems.length > 0) {
    return { ok: false, problems: reading.problems };
  }
  const problems = checkNetwork(network);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, network };
}

/**
 * Reads a network that an author wrote, e.g. a preset.
 *
 * @throws Error with every problem in three parts
 */
export function networkOf(value: unknown): Network {
  const parsed = parseNetwork(value);
  if (parsed.ok) return parsed.network;
  throw new Error(parsed.problems.map(formatNetworkProblem).join('\n'));
}

const readPorts: Reader<readonly [number, number]> = (reading, where, value) => {
  const [from, to, ...rest] = Array.isArray(value) ? (value as unknown[]) : [];
  const isPort = (port: unknown): port is number =>
    typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (isPort(from) && isPort(to) && from <= to && rest.length === 0) return [from, to];
  return reading.refuse(
    'ports',
    where,
    value,
    'two port numbers from 0 to 65535, lower first: [443, 443]',
  );
};

const traffic = {
  protocol: oneOf(['tcp', 'udp', 'all'] as const),
  ports: { optional: readPorts },
};
const groupRules = readList(readRecord({ ...traffic, peer: readText }));
const aclRules = readList(
  readRecord({
    ...traffic,
    number: readNumber(1, 32_766),
    action: oneOf(['allow', 'deny'] as const),
    cidr: readText,
  }),
);
const texts = readList(readText);
const policy = readList(
  readRecord({ effect: oneOf(['allow', 'deny'] as const), actions: texts, resources: texts }),
);

const readGatewayEndpoint = readRecord({
  kind: oneOf(['gateway'] as const),
  id: readId,
  vpc: readText,
  service: readText,
  routeTables: texts,
  policy: { optional: policy },
});
const readInterfaceEndpoint = readRecord({
  kind: oneOf(['interface'] as const),
  id: readId,
  vpc: readText,
  service: readText,
  privateDns: { absent: true, read: readFlag },
  securityGroups: texts,
  interfaces: readList(readRecord({ subnet: readText, ip: readText })),
  policy: { optional: policy },
});

const fields = {
  vpcs: readList(
    readRecord({
      id: readId,
      region: readText,
      cidrs: texts,
      dnsSupport: { absent: true, read: readFlag },
      dnsHostnames: { absent: true, read: readFlag },
      mainRouteTable: readText,
    }),
  ),
  subnets: readList(
    readRecord({
      id: readId,
      vpc: readText,
      zone: readText,
      cidr: readText,
      ipv6Cidr: { optional: readText },
      routeTable: { optional: readText },
      networkAcl: { optional: readText },
    }),
  ),
  routeTables: readList(
    readRecord({
      id: readId,
      vpc: readText,
      routes: readList(readRecord({ destination: readText, target: readText })),
    }),
  ),
  internetGateways: readList(readRecord({ id: readId, vpc: readText })),
  natGateways: readList(
    readRecord({ id: readId, subnet: readText, ip: readText, publicIp: readText }),
  ),
  endpoints: readList((reading: Reading, where: string, value: unknown) => {
    const kind =
      typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    if (kind === 'gateway') return readGatewayEndpoint(reading, where, value);
    if (kind === 'interface') return readInterfaceEndpoint(reading, where, value);
    return reading.refuse('shape', `${where}.kind`, kind, 'gateway or interface');
  }),
  peerings: readList(
    readRecord({
      id: readId,
      requester: readText,
      accepter: readText,
      status: oneOf(peeringStatuses),
    }),
  ),
  securityGroups: readList(
    readRecord({ id: readId, vpc: readText, inbound: groupRules, outbound: groupRules }),
  ),
  networkAcls: readList(
    readRecord({ id: readId, vpc: readText, inbound: aclRules, outbound: aclRules }),
  ),
  interfaces: readList(
    readRecord({
      id: readId,
      subnet: readText,
      ip: readText,
      ipv6: { optional: readText },
      publicIp: { optional: readText },
      securityGroups: texts,
    }),
  ),
  prefixLists: readList(readRecord({ id: readId, cidrs: texts })),
  services: readList(
    readRecord({
      id: readId,
      names: texts,
      addresses: texts,
      region: { optional: readText },
      prefixList: { optional: readText },
    }),
  ),
};

const networkLists = Object.keys(fields) as (keyof typeof fields)[];

function readNetwork(reading: Reading, value: unknown): Network | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const complete = Object.fromEntries([
      ...networkLists.map((name) => [name, []] as const),
      ...Object.entries(value),
    ]);
    return readRecord(fields)(reading, '', complete);
  }
  return reading.refuse('shape', '', value, `an object with the lists ${networkLists.join(', ')}`);
}
