import type { Condition } from '@/lib/simulate/condition';
import type { RunCommand } from '@/lib/simulate/run';

export const send = (from: string, to: string, at = 2): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
export const route = (table: string, destination: string, target: string): RunCommand => ({
  at: 0,
  command: 'add-route',
  args: { table, destination, target },
});
export const peer = (at: number, step: string, peering: string): RunCommand => ({
  at,
  command: `${step}-peering`,
  args: { peering },
});
export const clear = (group: string, direction: string): RunCommand => ({
  at: 0,
  command: 'clear-rules',
  args: { group, direction },
});

/** How often something was said about the only packet. */
export const said = (
  code: string,
  times: number,
  where: Record<string, string> = {},
): Condition => ({
  reading: { read: 'count', of: { code, where: { packet: 'p1', ...where } } },
  is: 'equal',
  value: times,
});

export const waiting = [peer(0, 'delete', 'pcx-a'), peer(0, 'request', 'pcx-a')] as const;
export const noWayBack: RunCommand = {
  at: 0,
  command: 'remove-route',
  args: { table: 'warehouse-table', destination: '10.10.0.0/16' },
};
export const openOrders: RunCommand = {
  at: 0,
  command: 'add-rule',
  args: { group: 'orders-sg', direction: 'inbound', peer: '10.30.0.0/16', port: 443 },
};
export const everyRoute = [
  route('shop-table', '10.30.0.0/16', 'pcx-a'),
  route('carrier-table', '10.10.0.0/16', 'pcx-b'),
  openOrders,
] as const;
