import { isCidr } from '../rules/cidr';
import { mayReferToGroup } from '../rules/security-group';
import type { Network, SecurityGroup } from './network';
import { findOrNote, isCidrOrNote, type Note } from './note-problem';
import { guessId } from './network-problem';

/** Security groups and network ACLs. */
export function checkFirewalls(network: Network, note: Note): void {
  network.securityGroups.forEach((group, index) => {
    findOrNote(note, `securityGroups[${index}].vpc`, network.vpcs, group.vpc, 'VPC');
    for (const direction of ['inbound', 'outbound'] as const) {
      group[direction].forEach(({ peer }, at) =>
        checkPeer(network, note, group, peer, `securityGroups[${index}].${direction}[${at}].peer`),
      );
    }
  });
  network.networkAcls.forEach((acl, index) => {
    findOrNote(note, `networkAcls[${index}].vpc`, network.vpcs, acl.vpc, 'VPC');
    for (const direction of ['inbound', 'outbound'] as const) {
      acl[direction].forEach(({ cidr, number }, at) => {
        const where = `networkAcls[${index}].${direction}[${at}]`;
        if (network.prefixLists.some(({ id }) => id === cidr)) {
          const what = `"${cidr}" is a prefix list, which a network ACL cannot name.`;
          note('acl-prefix-list', `${where}.cidr`, what, 'Write its CIDRs.', { value: cidr });
        } else isCidrOrNote(note, `${where}.cidr`, cidr);
        if (acl[direction].findIndex((other) => other.number === number) === at) return;
        const what = `${number} is the number of another ${direction} rule.`;
        note('rule-number-taken', `${where}.number`, what, 'Give each its own.', { number });
      });
    }
  });
}

function checkPeer(
  network: Network,
  note: Note,
  group: SecurityGroup,
  peer: string,
  where: string,
): void {
  if (peer.includes('/') || isCidr(peer)) {
    isCidrOrNote(note, where, peer);
    return;
  }
  if (network.prefixLists.some(({ id }) => id === peer)) return;
  const other = network.securityGroups.find(({ id }) => id === peer);
  if (other === undefined) {
    const ids = [...network.prefixLists, ...network.securityGroups].map(({ id }) => id);
    const what = `"${peer}" is no CIDR, prefix list or security group.`;
    note('unknown-id', where, what, guessId(peer, ids), { id: peer });
    return;
  }
  // A rule stays when its peering ends; it is then stale and matches nobody. So any connection will do.
  const joined = network.peerings.some(
    ({ requester, accepter }) =>
      [requester, accepter].includes(group.vpc) && [requester, accepter].includes(other.vpc),
  );
  const region = (id: string) => network.vpcs.find((vpc) => vpc.id === id)?.region;
  const within = mayReferToGroup({
    sameVpc: group.vpc === other.vpc,
    activePeering: joined,
    sameRegion: region(group.vpc) === region(other.vpc),
  });
  if (within) return;
  const what = `"${peer}" belongs to ${other.vpc}, which is no peer in the same Region.`;
  note('group-out-of-reach', where, what, 'Write the CIDR of the other side.', { group: peer });
}
