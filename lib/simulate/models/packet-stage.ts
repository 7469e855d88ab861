import type { Network } from '../network/network';
import type { PacketTrace } from '../network/hop';
import type { Packet } from '../network/packet';
import type { Context } from '../model';
import type { Micros } from '../time';

/** A line a packet can travel along; against it when only the other direction is drawn. */
export type StageLine = { readonly id: string; readonly from: string; readonly to: string };

/** What one lesson shows of a network: which places packets are seen to go to, and where to send. */
export type PacketStage = {
  readonly id: string;
  /** Ids of the network (and "dns") that the lesson draws. */
  readonly parts: readonly string[];
  /** Those a packet is seen to move to; the others are only marked. */
  readonly stops: readonly string[];
  readonly lines: readonly StageLine[];
  readonly network: Network;
  readonly senders: readonly string[];
  /** What "send" offers, by name. */
  readonly destinations: Readonly<Record<string, Pick<Packet, 'to' | 'request' | 'permitted'>>>;
  /** What background traffic sends: pairs of sender and destination. */
  readonly traffic: readonly (readonly [from: string, to: string])[];
  /** Choices for the arguments of edits. */
  readonly tables: readonly string[];
  readonly ranges: readonly string[];
  readonly targets: readonly string[];
  readonly groups: readonly string[];
  readonly peers: readonly string[];
  readonly endpoints: readonly string[];
  readonly subnets: readonly string[];
  readonly peerings: readonly {
    readonly id: string;
    readonly requester: string;
    readonly accepter: string;
  }[];
  /** Ids of the edit commands the lesson offers. */
  readonly edits: readonly string[];
};

/** One packet under way: its whole trace was found when it was sent; time plays it back. */
export type TravellingPacket = {
  readonly id: string;
  readonly from: string;
  readonly destination: string;
  readonly port: number;
  readonly sentAt: Micros;
  readonly network: Network;
  readonly trace: PacketTrace;
  /** Where the packet is to be at each hop; undefined: where it is already. */
  readonly stops: readonly (string | undefined)[];
  /** Where it is. */
  at: string;
  status: 'waiting' | PacketTrace['outcome'];
};

export type PacketState = {
  network: Network;
  readonly packets: TravellingPacket[];
  /** The network before anything was changed: what "on" restores. */
  readonly original: Network;
  /** Endpoints that were deleted at some moment. */
  readonly gone: Set<string>;
  sent: number;
  answered: number;
  refused: number;
  timedOut: number;
  lostRequests: number;
  lostAnswers: number;
  /** Requests that went through a gateway, endpoint or connection, by its id. */
  readonly through: Record<string, number>;
};

export type PacketEvent =
  | { readonly kind: 'step'; readonly packet: string; readonly hop: number }
  | { readonly kind: 'give-up'; readonly packet: string }
  | { readonly kind: 'clear'; readonly packet: string }
  | { readonly kind: 'traffic' };

export type PacketContext = Context<PacketEvent>;

/** The part of a stage that a place of the network is shown at. */
export function partOf(stage: PacketStage, place: { readonly kind: string; readonly id: string }) {
  const id = place.kind === 'dns' ? 'dns' : place.id;
  return stage.parts.includes(id) ? id : undefined;
}

/** The line between two parts, and whether a packet goes against it. */
export function lineBetween(
  { lines }: PacketStage,
  from: string,
  to: string,
): { readonly id: string; readonly reverse?: true } | undefined {
  const along = lines.find((line) => line.from === from && line.to === to);
  if (along !== undefined) return { id: along.id };
  const against = lines.find((line) => line.from === to && line.to === from);
  return against && { id: against.id, reverse: true };
}

/**
 * Where the packet is seen at each hop. A firewall is met at whoever it protects; a route table that
 * the picture draws beside the line is only looked at.
 */
export function stopsOf(stage: PacketStage, { hops }: PacketTrace, sender: string) {
  const raw = hops.map(({ place, question }) => {
    const part = partOf(stage, place);
    const owner = place.of ?? '';
    const isGroup = place.kind === 'security-group';
    if (isGroup && question === 'may-leave') return stage.stops.includes(owner) ? owner : undefined;
    if (part !== undefined && stage.stops.includes(part)) return part;
    return isGroup && stage.stops.includes(owner) ? owner : undefined;
  });
  let before = sender;
  return raw.map((stop, index) => {
    if (stop === undefined) return undefined;
    const next = raw.slice(index + 1).find((entry) => entry !== undefined && entry !== stop);
    const line = (from: string, to = '') => lineBetween(stage, from, to) !== undefined;
    const passedBy =
      hops[index]?.place.kind === 'route-table' &&
      !(line(before, stop) && line(stop, next)) &&
      line(before, next);
    if (passedBy) return undefined;
    before = stop;
    return stop;
  });
}
