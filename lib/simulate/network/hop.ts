import type { RouteRowReason } from '../rules/choose-route';
import type { InternetGatewayAnswer } from '../rules/internet-gateway';
import type { NetworkAclRow } from '../rules/network-acl';
import type { ServiceNameAnswer } from '../rules/endpoint-dns';
import type { PolicyAnswer } from '../rules/endpoint-policy';
import type { SecurityGroupRow } from '../rules/security-group';
import type { Header } from './packet';

/** Kinds of places at which something is decided about a packet. */
export type PlaceKind =
  | 'dns'
  | 'interface'
  | 'security-group'
  | 'network-acl'
  | 'route-table'
  | 'vpc'
  | 'internet-gateway'
  | 'nat-gateway'
  | 'gateway-endpoint'
  | 'interface-endpoint'
  | 'peering'
  | 'service'
  | 'internet';

/** A place and whose it is: `of` is the interface of a security group, the subnet of a table or ACL. */
export type Place = { readonly kind: PlaceKind; readonly id: string; readonly of?: string };

/** What is asked at a place. */
export type Question =
  | 'which-address'
  | 'may-leave'
  | 'may-leave-subnet'
  | 'where-to'
  | 'may-enter-subnet'
  | 'may-enter'
  | 'who-has-it'
  | 'passes-gateway'
  | 'translates'
  | 'in-peer-range'
  | 'policy-allows'
  | 'known-flow';

/** Why a hop decided as it did; words hang on these codes. */
export type HopReason =
  | ServiceNameAnswer['reason']
  | 'endpoint-name'
  | 'resolver-not-filtered'
  | 'rule-allows'
  | 'no-rule-allows'
  | 'reply-of-allowed-request'
  | 'acl-allows'
  | 'acl-denies'
  | 'acl-no-rule'
  | 'longest-prefix'
  | 'tie'
  | 'no-route'
  | 'blackhole'
  | InternetGatewayAnswer['reason']
  | 'translated'
  | 'translated-back'
  | 'nat-ipv4-only'
  | 'nat-loop'
  | 'nat-takes-no-calls'
  | 'in-peer-cidr'
  | 'outside-peer-cidr'
  | 'no-transit'
  | 'no-edge-to-edge'
  | 'enters'
  | 'nobody-there'
  | 'no-address-of-family'
  | 'through-endpoint'
  | `policy-${PolicyAnswer['reason']}`
  | 'no-permission'
  | 'reached'
  | 'answer-arrives'
  | 'answer-to-stranger'
  | 'answer-from-stranger';

/** A row that was looked at: of a table, a firewall, or a list of ranges or answers. */
export type HopRow = {
  /** A route's destination, a rule's number or "group#index", a range, an address. */
  readonly label: string;
  /** A route's target, a rule's protocol, ports and peer. */
  readonly detail: string;
  /** The CIDR that matched, where it is not the label (entries of prefix lists). */
  readonly matched?: string;
  readonly won: boolean;
  readonly reason:
    | RouteRowReason
    | SecurityGroupRow['reason']
    | NetworkAclRow['reason']
    | ServiceNameAnswer['reason']
    | 'in-range';
};

/** One decision about a packet: where, what was asked, what was looked at, what decided. */
export type Hop = {
  readonly way: 'request' | 'answer';
  readonly place: Place;
  readonly question: Question;
  readonly rows: readonly HopRow[];
  /** `refuse`: the packet goes on, but the service will say no. */
  readonly decision: 'pass' | 'drop' | 'refuse';
  /** Id of the rule or fact that decided. */
  readonly rule: string;
  readonly reason: HopReason;
  /** What the sentence about it is filled with. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Addresses as the packet came to this place. */
  readonly header: Header;
};

/** The whole way of a request and its answer. */
export type PacketTrace = {
  /**
   * `answered`: the answer came back. `refused`: an answer came back that says no. `timed-out`: the
   * request or its answer was dropped, and nobody says so.
   */
  readonly outcome: 'answered' | 'refused' | 'timed-out';
  /** Whether the request reached somebody; with `timed-out` it is the answer that was lost. */
  readonly arrived: boolean;
  /** Where the request arrived. */
  readonly reached?: Place;
  /** The hop that decided the outcome: the drop, the refusal, or the last one. */
  readonly decidedBy: number;
  readonly hops: readonly Hop[];
};

/** Ids of the gateways, endpoints and connections a request went through, in order. */
export function wayThrough(trace: PacketTrace, way: Hop['way'] = 'request'): readonly string[] {
  const joints: readonly PlaceKind[] = [
    'internet-gateway',
    'nat-gateway',
    'gateway-endpoint',
    'interface-endpoint',
    'peering',
  ];
  const ids = trace.hops
    .filter((hop) => hop.way === way && hop.decision !== 'drop' && joints.includes(hop.place.kind))
    .map(({ place }) => place.id);
  return ids.filter((id, index) => ids.indexOf(id) === index);
}
