import type { RepairItem } from '@/lib/grade/item';
import type { Condition } from '@/lib/simulate/condition';
import { definePeeringNetwork } from '@/lib/simulate/models/vpc-peering-network';
import type { Network } from '@/lib/simulate/network/network';
import type { RunCommand } from '@/lib/simulate/run';

type Edit = NonNullable<RepairItem['reference']['commands']>[number];

export const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
export const route = (table: string, destination: string, target: string): Edit => ({
  command: 'add-route',
  args: { table, destination, target },
});
export const unroute = (table: string, destination: string): Edit => ({
  command: 'remove-route',
  args: { table, destination },
});
export const peer = (step: string, peering: string): Edit => ({
  command: `${step}-peering`,
  args: { peering },
});
export const allow = (group: string, source: string): Edit => ({
  command: 'add-rule',
  args: { group, direction: 'inbound', peer: source, port: 443 },
});
export const clearInbound: Edit = {
  command: 'clear-rules',
  args: { group: 'shipping-sg', direction: 'inbound' },
};

export const said = (packet: string, code: string, times = 1): Condition => ({
  reading: { read: 'count', of: { code, where: { packet } } },
  is: 'equal',
  value: times,
});

type Rules = Network['securityGroups'][number]['inbound'];

const withShippingRules = ({ securityGroups }: Network, inbound: Rules) =>
  securityGroups.map((group) => (group.id === 'shipping-sg' ? { ...group, inbound } : group));

/** The shop asked and wrote its route; the warehouse has not done anything yet. */
export const onlyRequested = definePeeringNetwork((network) => ({
  ...network,
  routeTables: network.routeTables.map((table) =>
    table.id === 'warehouse-table'
      ? { ...table, routes: table.routes.filter(({ target }) => target !== 'pcx-a') }
      : table,
  ),
  peerings: network.peerings.map((peering) =>
    peering.id === 'pcx-a' ? { ...peering, status: 'pending-acceptance' } : peering,
  ),
  securityGroups: withShippingRules(network, []),
}));

/** Shipping lets in everybody who can reach it. */
export const openDoor = definePeeringNetwork((network) => ({
  ...network,
  securityGroups: withShippingRules(network, [
    { protocol: 'tcp', ports: [443, 443], peer: '0.0.0.0/0' },
  ]),
}));
