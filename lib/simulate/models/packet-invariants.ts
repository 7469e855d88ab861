import type { Invariant } from '../model';
import { checkNetwork } from '../network/check-network';
import type { Network } from '../network/network';
import { formatNetworkProblem } from '../network/network-problem';
import { cidrContains } from '../rules/cidr';
import type { Hop } from '../network/hop';
import type { PacketState, TravellingPacket } from './packet-stage';

type Law = (packet: TravellingPacket, hop: Hop) => string | null;

/**
 * A law about every hop of every packet under way or done. A trace never changes once it is found, so
 * each packet is looked at once.
 */
function everyHop(law: Law): (state: PacketState) => string | null {
  const lawful = new WeakSet<TravellingPacket>();
  return ({ packets }) => {
    for (const packet of packets) {
      if (lawful.has(packet)) continue;
      for (const hop of packet.trace.hops) {
        const sentence = law(packet, hop);
        if (sentence !== null) return `${packet.id}: ${sentence}`;
      }
      lawful.add(packet);
    }
    return null;
  };
}

const possible = new WeakSet<Network>();

const count = ({ packets }: PacketState, status: TravellingPacket['status']) =>
  packets.filter((packet) => packet.status === status).length;

/** What holds in every network whatever is sent and changed. */
export const packetInvariants: readonly Invariant<PacketState>[] = [
  {
    id: 'conservation',
    broken: (state) => {
      const { sent, answered, refused, timedOut } = state;
      const waiting = count(state, 'waiting');
      return sent === answered + refused + timedOut + waiting
        ? null
        : `${sent} sent, but ${answered} answered, ${refused} refused, ${timedOut} timed out and ${waiting} waiting`;
    },
  },
  {
    id: 'losses-add-up',
    broken: ({ timedOut, lostRequests, lostAnswers }) =>
      timedOut === lostRequests + lostAnswers
        ? null
        : `${timedOut} timed out, but ${lostRequests} requests and ${lostAnswers} answers were lost`,
  },
  {
    id: 'ends-as-traced',
    broken: ({ packets }) => {
      const wrong = packets.find(
        ({ status, trace }) => status !== 'waiting' && status !== trace.outcome,
      );
      return wrong ? `${wrong.id} is ${wrong.status}, its trace says ${wrong.trace.outcome}` : null;
    },
  },
  {
    id: 'network-possible',
    rule: 'SIM-V03',
    broken: ({ network }) => {
      if (possible.has(network)) return null;
      const [problem] = checkNetwork(network);
      if (problem !== undefined) return formatNetworkProblem(problem);
      possible.add(network);
      return null;
    },
  },
  {
    id: 'longest-prefix',
    rule: 'SIM-V02',
    broken: everyHop((_, { question, rows }) => {
      if (question !== 'where-to') return null;
      const length = (row: Hop['rows'][number]) => Number((row.matched ?? row.label).split('/')[1]);
      const winner = rows.find(({ won }) => won);
      const longer = rows.find(
        (row) => winner && row.reason === 'shorter' && length(row) >= length(winner),
      );
      return winner && longer ? `${winner.label} won over ${longer.label}` : null;
    }),
  },
  {
    id: 'only-active-peerings-carry',
    rule: 'SIM-V06',
    broken: everyHop(({ network }, { place, decision }) => {
      if (place.kind !== 'peering' || decision === 'drop') return null;
      const status = network.peerings.find(({ id }) => id === place.id)?.status;
      return status === 'active' ? null : `${place.id} carried it while ${status ?? 'missing'}`;
    }),
  },
  {
    id: 'no-transit',
    rule: 'SIM-V07',
    broken: everyHop(({ network }, { place, decision, header }) => {
      if (place.kind !== 'peering' || decision === 'drop') return null;
      const peering = network.peerings.find(({ id }) => id === place.id);
      const ends = network.vpcs.filter(
        ({ id }) => id === peering?.requester || id === peering?.accepter,
      );
      const inside = ends.some(({ cidrs }) =>
        cidrs.some((cidr) => cidrContains(cidr, header.destination)),
      );
      return inside
        ? null
        : `${place.id} handed over ${header.destination}, which is at neither end`;
    }),
  },
  {
    id: 'endpoint-serves-its-tables',
    rule: 'SIM-V05',
    broken: everyHop(({ network, trace }, { place, way, decision }) => {
      if (place.kind !== 'gateway-endpoint' || way !== 'request' || decision === 'drop')
        return null;
      const table = trace.hops.findLast(
        (hop) => hop.question === 'where-to' && hop.way === 'request',
      );
      const endpoint = network.endpoints.find(({ id }) => id === place.id);
      const served =
        endpoint?.kind === 'gateway' && endpoint.routeTables.includes(table?.place.id ?? '');
      return served ? null : `${place.id} took it from ${table?.place.id ?? 'nowhere'}`;
    }),
  },
];
