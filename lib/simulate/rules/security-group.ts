import type { PrefixLists } from './choose-route';
import { cidrContains, isCidr, resolverAddress } from './cidr';
import { whyTrafficDiffers, type Traffic, type TrafficFilter } from './traffic';

/** One allow rule. `peer` is the other side: a CIDR, the id of a prefix list or of a security group. */
export type SecurityGroupRule = TrafficFilter & { readonly peer: string };

export type SecurityGroupRules = {
  readonly inbound: readonly SecurityGroupRule[];
  readonly outbound: readonly SecurityGroupRule[];
};

/** What the ids that rules may name stand for. */
export type PeerNames = {
  readonly prefixLists: PrefixLists;
  /** Private addresses of the network interfaces in each security group that may be referred to. */
  readonly groupMembers: Readonly<Record<string, readonly string[]>>;
};

export type SecurityGroupRow = {
  readonly group: string;
  /** Place of the rule in its list. */
  readonly index: number;
  readonly rule: SecurityGroupRule;
  readonly allows: boolean;
  readonly reason: 'allows' | 'other-protocol' | 'other-port' | 'other-address';
};

export type SecurityGroupAnswer = {
  readonly allowed: boolean;
  /** The first rule that allows; absent when none does. */
  readonly by?: SecurityGroupRow;
  readonly rows: readonly SecurityGroupRow[];
};

/**
 * SIM-S01: whether the security groups of a network interface let a packet pass. There are only allow
 * rules, the rules of all groups count together, and what none of them matches is denied.
 *
 * @param peer the address at the other end: the source of inbound, the destination of outbound traffic
 * @throws Error when an address, or the peer of a rule, cannot be read
 */
export function securityGroupsAllow(
  groups: Readonly<Record<string, readonly SecurityGroupRule[]>>,
  traffic: Traffic,
  peer: string,
  names: PeerNames = { prefixLists: {}, groupMembers: {} },
): SecurityGroupAnswer {
  const rows = Object.entries(groups).flatMap(([group, rules]) =>
    rules.map((rule, index): SecurityGroupRow => {
      const differs = whyTrafficDiffers(rule, traffic);
      const reason = differs ?? (ruleNames(rule.peer, peer, names) ? 'allows' : 'other-address');
      return { group, index, rule, allows: reason === 'allows', reason };
    }),
  );
  const by = rows.find(({ allows }) => allows);
  return by === undefined ? { allowed: false, rows } : { allowed: true, by, rows };
}

/** SIM-S02: the rules of a new security group: nothing may come in, everything may go out. */
export function newSecurityGroupRules(): SecurityGroupRules {
  return {
    inbound: [],
    outbound: [
      { protocol: 'all', peer: '0.0.0.0/0' },
      { protocol: 'all', peer: '::/0' },
    ],
  };
}

/** SIM-S03: security groups are stateful: the reply to an allowed request passes whatever the rules say. */
export function securityGroupPasses(packet: {
  readonly repliesToAllowedRequest: boolean;
  readonly rulesAllow: boolean;
}): boolean {
  return packet.repliesToAllowedRequest || packet.rulesAllow;
}

/**
 * SIM-S04: whether the peer of a rule means this address. A CIDR means its range, a prefix list its
 * ranges, a security group the private addresses of the interfaces in it.
 *
 * @throws Error when the peer is none of these, or the address is none
 */
export function ruleNames(peer: string, address: string, names: PeerNames): boolean {
  if (isCidr(peer)) return cidrContains(peer, address);
  if (Object.hasOwn(names.prefixLists, peer)) {
    return (names.prefixLists[peer] ?? []).some((cidr) => cidrContains(cidr, address));
  }
  if (Object.hasOwn(names.groupMembers, peer)) {
    return (names.groupMembers[peer] ?? []).includes(address);
  }
  throw new Error(
    `security group rule: "${peer}" is no CIDR, prefix list or security group known here. Write one of them.`,
  );
}

/**
 * SIM-S04: whether a rule may refer to a security group: one of the same VPC, or of a VPC joined by an
 * active peering connection in the same Region (P08).
 */
export function mayReferToGroup(other: {
  readonly sameVpc: boolean;
  readonly activePeering: boolean;
  readonly sameRegion: boolean;
}): boolean {
  return other.sameVpc || (other.activePeering && other.sameRegion);
}

/**
 * SIM-S06: whether security groups look at a packet at all: not when it goes to the DNS server of the
 * VPC, the base of its CIDR plus two.
 *
 * @param vpcCidr the first CIDR of the VPC
 */
export function securityGroupsFilter(destination: string, vpcCidr: string): boolean {
  return destination !== resolverAddress(vpcCidr);
}
