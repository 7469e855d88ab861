import type { Condition } from '@/lib/simulate/condition';
import type { RunCommand } from '@/lib/simulate/run';

export const send = (from: string, to: string, at = 1): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
export const edit = (command: string, args: NonNullable<RunCommand['args']>): RunCommand => ({
  at: 0,
  command,
  args,
});
export const without = (endpoint: string) => edit('set-endpoint', { endpoint, on: false });
export const noDefaultC = edit('remove-route', { table: 'table-c', destination: '0.0.0.0/0' });
export const associate = (table: string, on: boolean) =>
  edit('associate-endpoint', { endpoint: 'vpce-s3', table, on });

/** How often something was said about the first packet. */
export const said = (code: string, times: number): Condition => ({
  reading: { read: 'count', of: { code, where: { packet: 'p1' } } },
  is: 'equal',
  value: times,
});
export const natTimes = (value: number): Condition => ({
  reading: { read: 'metric', metric: 'through-nat' },
  is: 'equal',
  value,
});
export const three = [
  send('worker-a', 's3'),
  send('worker-a', 'sqs', 9),
  send('worker-a', 'partner', 17),
] as const;
