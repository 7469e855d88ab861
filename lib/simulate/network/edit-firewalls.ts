import type { NetworkAclRule } from '../rules/network-acl';
import type { SecurityGroupRule } from '../rules/security-group';
import { change, noRow, type Edited, without } from './edit';
import { changeEndpoint } from './edit-endpoints';
import type { Network } from './network';

type Direction = 'inbound' | 'outbound';

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

/** Gives a subnet another network ACL, or with null the default one. */
export function useNetworkAcl(network: Network, subnet: string, acl: string | null): Edited {
  return change(network, 'subnets', subnet, (entry) => ({
    ...without(entry, 'networkAcl'),
    ...(acl !== null && { networkAcl: acl }),
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
