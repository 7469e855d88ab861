import { isCidr } from '../rules/cidr';
import { overlappingCidrs, type PeeringStatus } from '../rules/peering';
import type { Endpoint, Network, Peering } from './network';
import { findOrNote, noteOtherVpc, type Note } from './note-problem';

const unfinished: readonly PeeringStatus[] = [
  'initiating-request',
  'pending-acceptance',
  'provisioning',
  'active',
];

/** Whether a connection still takes up its pair of VPCs. */
function isLive({ status }: Peering): boolean {
  return unfinished.includes(status);
}

/** What joins networks: endpoints and peering connections. */
export function checkJoints(network: Network, note: Note): void {
  network.endpoints.forEach((endpoint, index) =>
    checkEndpoint(network, note, endpoint, `endpoints[${index}]`),
  );
  network.peerings.forEach((_, index) => checkPeering(network, note, index));
}

function checkEndpoint(network: Network, note: Note, endpoint: Endpoint, where: string): void {
  const { id } = endpoint;
  const vpc = findOrNote(note, `${where}.vpc`, network.vpcs, endpoint.vpc, 'VPC');
  const service = findOrNote(
    note,
    `${where}.service`,
    network.services,
    endpoint.service,
    'service',
  );
  const siblings = network.endpoints.filter(
    (other) => other.id < id && other.vpc === endpoint.vpc && other.service === endpoint.service,
  );
  if (endpoint.kind === 'gateway') {
    if (service !== undefined && service.prefixList === undefined) {
      const what = `${service.id} has no prefix list, so no gateway endpoint leads to it.`;
      const fix = 'Use an interface endpoint; gateway endpoints exist for S3 and DynamoDB.';
      const params = { service: service.id };
      note('endpoint-service-has-no-gateway', `${where}.service`, what, fix, params);
    }
    if (service && vpc && service.region !== vpc.region) {
      const what = `${service.id} is in ${service.region ?? 'no Region'}, the VPC in ${vpc.region}.`;
      const fix = 'A gateway endpoint leads to a service of its own Region only.';
      note('endpoint-other-region', `${where}.service`, what, fix, { service: service.id });
    }
    endpoint.routeTables.forEach((table, at) => {
      const place = `${where}.routeTables[${at}]`;
      const found = findOrNote(note, place, network.routeTables, table, 'route table');
      noteOtherVpc(note, place, found, endpoint.vpc);
      const twin = siblings.find(
        (other) => other.kind === 'gateway' && other.routeTables.includes(table),
      );
      if (twin === undefined && endpoint.routeTables.indexOf(table) === at) return;
      const what = `${table} has a route for ${endpoint.service} already.`;
      note('endpoint-exists', place, what, 'Associate a table once.', { table });
    });
    return;
  }
  const zones = endpoint.interfaces.map(
    ({ subnet }) => network.subnets.find((entry) => entry.id === subnet)?.zone,
  );
  zones.forEach((zone, at) => {
    const place = `${where}.interfaces[${at}].subnet`;
    const subnet = endpoint.interfaces[at]?.subnet ?? '';
    const found = network.subnets.find((entry) => entry.id === subnet);
    noteOtherVpc(note, place, found, endpoint.vpc);
    if (zone === undefined || zones.indexOf(zone) === at) return;
    const what = `there is an ENI in ${zone} already.`;
    note('two-interfaces-in-zone', place, what, 'Choose one subnet per zone.', { zone });
  });
  const twin = siblings.find((other) => other.kind === 'interface' && other.privateDns);
  if (endpoint.privateDns && twin !== undefined) {
    const what = `${twin.id} already answers for the name of ${endpoint.service}.`;
    const fix = 'Turn private DNS on at one of them only.';
    note('private-dns-taken', `${where}.privateDns`, what, fix, { endpoint: twin.id });
  }
}

function checkPeering(network: Network, note: Note, index: number): void {
  const peering = network.peerings[index];
  if (peering === undefined) return;
  const where = `peerings[${index}]`;
  const { requester, accepter } = peering;
  const a = findOrNote(note, `${where}.requester`, network.vpcs, requester, 'VPC');
  const b = findOrNote(note, `${where}.accepter`, network.vpcs, accepter, 'VPC');
  if (requester === accepter) {
    const fix = 'Inside one VPC the local route connects; peer two VPCs.';
    note('peering-with-itself', where, `both ends are ${requester}.`, fix, { vpc: requester });
    return;
  }
  const twin = network.peerings
    .slice(0, index)
    .find(
      (other) =>
        isLive(other) &&
        isLive(peering) &&
        [other.requester, other.accepter].includes(requester) &&
        [other.requester, other.accepter].includes(accepter),
    );
  if (twin !== undefined) {
    const what = `${requester} and ${accepter} are joined by ${twin.id} already.`;
    note('peering-exists', where, what, 'Use that connection.', { peering: twin.id });
  }
  if (!isLive(peering) || a === undefined || b === undefined) return;
  const [pair] = overlappingCidrs(a.cidrs.filter(isCidr), b.cidrs.filter(isCidr));
  if (pair === undefined) return;
  const what = `${pair[0]} of ${a.id} overlaps ${pair[1]} of ${b.id}, so it cannot be ${peering.status}.`;
  const fix = 'Its status is failed; choose CIDRs that share no address.';
  note('peering-overlap', `${where}.status`, what, fix, { a: pair[0], b: pair[1] });
}
