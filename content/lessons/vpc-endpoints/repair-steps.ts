import type { RepairItem } from '@/lib/grade/item';
import type { Condition } from '@/lib/simulate/condition';
import { defineEndpointsNetwork } from '@/lib/simulate/models/vpc-endpoints-network';
import type { RunCommand } from '@/lib/simulate/run';

type Edit = NonNullable<RepairItem['reference']['commands']>[number];

export const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
export const associate = (table: string, on: boolean): Edit => ({
  command: 'associate-endpoint',
  args: { endpoint: 'vpce-s3', table, on },
});
export const policy = (endpoint: string, name: string): Edit => ({
  command: 'set-policy',
  args: { endpoint, policy: name },
});
export const allow = (peer: string): Edit => ({
  command: 'add-rule',
  args: { group: 'endpoint-sg', direction: 'inbound', peer, port: 443 },
});
export const privateDnsOff: Edit = {
  command: 'set-private-dns',
  args: { endpoint: 'vpce-sqs', on: false },
};
export const noDefaultC: Edit = {
  command: 'remove-route',
  args: { table: 'table-c', destination: '0.0.0.0/0' },
};

export const said = (packet: string, code: string, times = 1): Condition => ({
  reading: { read: 'count', of: { code, where: { packet } } },
  is: 'equal',
  value: times,
});

/** The endpoint got a group that lets in its own members only, as the default one of a VPC does. */
export const ownMembersOnly = defineEndpointsNetwork((network) => ({
  ...network,
  securityGroups: network.securityGroups.map((group) =>
    group.id === 'endpoint-sg'
      ? { ...group, inbound: [{ protocol: 'all', peer: 'endpoint-sg' }] }
      : group,
  ),
}));
