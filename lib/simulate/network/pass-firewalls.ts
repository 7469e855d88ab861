import { isCidr } from '../rules/cidr';
import {
  defaultNetworkAclRules,
  networkAclAllows,
  type NetworkAclRule,
} from '../rules/network-acl';
import { mayReferToGroup, securityGroupPasses, securityGroupsAllow } from '../rules/security-group';
import type { TrafficFilter } from '../rules/traffic';
import { inSubnet, type Card, type Catalog } from './catalog';
import type { HopRow } from './hop';
import type { SecurityGroup } from './network';
import { addHop, type Walk } from './walk';

type Direction = 'inbound' | 'outbound';

/** Asks the security groups of a card (SIM-S01…S04). A NAT gateway has none: everything passes. */
export function passSecurityGroups(walk: Walk, card: Card, direction: Direction): boolean {
  if (card.securityGroups === null) return true;
  const { catalog, header } = walk;
  const groups = card.securityGroups.flatMap(
    (id) => catalog.network.securityGroups.find((group) => group.id === id) ?? [],
  );
  const peer = direction === 'inbound' ? header.source : header.destination;
  const named = new Set(groups.flatMap((group) => group[direction].map((rule) => rule.peer)));
  const answer = securityGroupsAllow(
    Object.fromEntries(groups.map((group) => [group.id, group[direction]])),
    header,
    peer,
    {
      prefixLists: catalog.prefixLists,
      groupMembers: Object.fromEntries(
        catalog.network.securityGroups
          .filter(({ id }) => named.has(id))
          .map((group) => [group.id, membersOf(catalog, groups[0], group)]),
      ),
    },
  );
  // What leaves the responder answers a request it let in; what enters is a reply only to its asker.
  const isReply =
    walk.way === 'answer' && (direction === 'outbound' || answersItsAsker(walk, card));
  const passes = securityGroupPasses({
    repliesToAllowedRequest: isReply,
    rulesAllow: answer.allowed,
  });
  const ids = card.securityGroups.join(', ');
  addHop(walk, {
    place: { kind: 'security-group', id: ids, of: card.id },
    question: direction === 'inbound' ? 'may-enter' : 'may-leave',
    decision: passes ? 'pass' : 'drop',
    rule: isReply ? 'SIM-S03' : answer.by && !isCidr(answer.by.rule.peer) ? 'SIM-S04' : 'SIM-S01',
    reason: isReply ? 'reply-of-allowed-request' : passes ? 'rule-allows' : 'no-rule-allows',
    // The rules of an answer are not asked, so none of them won or lost.
    rows: isReply
      ? []
      : answer.rows.map(({ group, index, rule, reason }): HopRow => ({
          label: `${group}#${index + 1}`,
          detail: `${filterText(rule)} ${rule.peer}`,
          won: answer.by?.group === group && answer.by.index === index,
          reason,
        })),
    params: { peer, groups: ids, ...(answer.by && { rule: answer.by.rule.peer }) },
  });
  return passes;
}

/** Whether what enters a card is the answer it waits for: at the asker, from the address it asked. */
function answersItsAsker({ sender, asked, header }: Walk, card: Card): boolean {
  return card === sender && header.source === asked;
}

/** Asks the network ACL of a subnet (SIM-S05). It stands at the edge: inside one subnet nobody asks it. */
export function passNetworkAcl(
  walk: Walk,
  subnetId: string,
  direction: Direction,
  otherSubnet?: string,
): boolean {
  const { catalog, header } = walk;
  const subnet = catalog.subnet(subnetId);
  const peer = direction === 'inbound' ? header.source : header.destination;
  if (otherSubnet === subnetId || (direction === 'outbound' && inSubnet(subnet, peer))) return true;
  const acl = catalog.network.networkAcls.find(({ id }) => id === subnet.networkAcl);
  const answer = networkAclAllows((acl ?? defaultNetworkAclRules())[direction], header, peer);
  addHop(walk, {
    place: { kind: 'network-acl', id: acl?.id ?? 'default', of: subnetId },
    question: direction === 'inbound' ? 'may-enter-subnet' : 'may-leave-subnet',
    decision: answer.allowed ? 'pass' : 'drop',
    rule: 'SIM-S05',
    reason: answer.allowed ? 'acl-allows' : answer.by ? 'acl-denies' : 'acl-no-rule',
    rows: answer.rows.map(({ rule, decides, reason }): HopRow => ({
      label: String(rule.number),
      detail: aclRuleText(rule),
      won: decides,
      reason,
    })),
    params: { peer, number: answer.by?.rule.number ?? '*' },
  });
  return answer.allowed;
}

/** Private addresses in `group` as far as rules of `asking` may mean them (SIM-S04, P08). */
function membersOf(
  { network, cards, vpc }: Catalog,
  asking: SecurityGroup | undefined,
  group: SecurityGroup,
): readonly string[] {
  if (asking === undefined) return [];
  const reachable = mayReferToGroup({
    sameVpc: asking.vpc === group.vpc,
    activePeering: network.peerings.some(
      ({ status, requester, accepter }) =>
        status === 'active' &&
        [requester, accepter].includes(asking.vpc) &&
        [requester, accepter].includes(group.vpc),
    ),
    sameRegion: vpc(asking.vpc).region === vpc(group.vpc).region,
  });
  if (!reachable) return [];
  return cards
    .filter(({ securityGroups }) => securityGroups?.includes(group.id))
    .flatMap(({ ip, ipv6 }) => (ipv6 === undefined ? [ip] : [ip, ipv6]));
}

/** "tcp 443", "tcp 1024-65535", "all". */
function filterText({ protocol, ports }: TrafficFilter): string {
  if (ports === undefined) return protocol;
  const [from, to] = ports;
  return `${protocol} ${from === to ? from : `${from}-${to}`}`;
}

function aclRuleText(rule: NetworkAclRule): string {
  return `${rule.action} ${filterText(rule)} ${rule.cidr}`;
}
