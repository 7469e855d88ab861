import { cidrContains } from './cidr';
import { whyTrafficDiffers, type Traffic, type TrafficFilter } from './traffic';

/** A numbered rule of a network ACL. It names a CIDR: prefix lists and security groups are not possible. */
export type NetworkAclRule = TrafficFilter & {
  readonly number: number;
  readonly action: 'allow' | 'deny';
  readonly cidr: string;
};

export type NetworkAclRules = {
  readonly inbound: readonly NetworkAclRule[];
  readonly outbound: readonly NetworkAclRule[];
};

export type NetworkAclRow = {
  readonly rule: NetworkAclRule;
  readonly decides: boolean;
  /** `not-reached`: a rule with a lower number had decided already. */
  readonly reason: 'matches' | 'other-protocol' | 'other-port' | 'other-address' | 'not-reached';
};

export type NetworkAclAnswer = {
  readonly allowed: boolean;
  /** The rule that decided; absent when none matched and the final deny did. */
  readonly by?: NetworkAclRow;
  /** In the order in which they are read. */
  readonly rows: readonly NetworkAclRow[];
};

/**
 * SIM-S05: whether one list of a network ACL lets a packet pass: rules are read from the lowest number
 * up, the first that matches decides, and what none matches is denied. It is stateless: the reply is
 * asked again, in the other direction.
 *
 * @param peer source address of inbound, destination address of outbound traffic
 * @throws Error when an address or CIDR cannot be read
 */
export function networkAclAllows(
  rules: readonly NetworkAclRule[],
  traffic: Traffic,
  peer: string,
): NetworkAclAnswer {
  let by: NetworkAclRow | undefined;
  const rows = rules
    .toSorted((a, b) => a.number - b.number)
    .map((rule): NetworkAclRow => {
      if (by !== undefined) return { rule, decides: false, reason: 'not-reached' };
      const reason =
        whyTrafficDiffers(rule, traffic) ??
        (cidrContains(rule.cidr, peer) ? 'matches' : 'other-address');
      const row: NetworkAclRow = { rule, decides: reason === 'matches', reason };
      if (row.decides) by = row;
      return row;
    });
  return by === undefined
    ? { allowed: false, rows }
    : { allowed: by.rule.action === 'allow', by, rows };
}

/** SIM-S05: the default network ACL of a VPC allows everything. */
export function defaultNetworkAclRules(): NetworkAclRules {
  const all = ['0.0.0.0/0', '::/0'].map((cidr, index): NetworkAclRule => ({
    number: 100 + index,
    action: 'allow',
    protocol: 'all',
    cidr,
  }));
  return { inbound: all, outbound: all };
}

/** SIM-S05: a custom network ACL starts without rules and so denies everything. */
export function newNetworkAclRules(): NetworkAclRules {
  return { inbound: [], outbound: [] };
}
