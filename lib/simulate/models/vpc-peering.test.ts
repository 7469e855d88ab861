import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { RunCommand } from '../run';
import { seconds } from '../time';
import { lawfulVpcPeering } from './lawful-models';

function run(...commands: readonly RunCommand[]) {
  const value = { model: 'vpc-peering', seed: 1, commands };
  return simulate(lawfulVpcPeering, value, seconds(60), { check: true });
}
const edit = (command: string, args: Readonly<Record<string, string>>, at = 0): RunCommand => ({
  at,
  command,
  args,
});
const send = (from: string, to: string, at = 1): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
const codes = (...commands: readonly RunCommand[]) => run(...commands).log.map(({ code }) => code);

test('a request and its answer take the solid and the dashed lines of the picture', () => {
  expect(
    run(send('orders', 'shipping')).moves.map(({ line, shape }) => `${line} ${shape}`),
  ).toEqual([
    'ask request',
    'route-out request',
    'enter request',
    'admit request',
    'reply response',
    'route-back response',
    'return response',
  ]);
});

test('a cut peering leaves blackholes, until it is requested and accepted anew', () => {
  const anew = [
    edit('request-peering', { peering: 'pcx-a' }, 8),
    edit('accept-peering', { peering: 'pcx-a' }, 9),
  ];
  const said = codes(
    edit('cut-peering', { part: 'pcx-a' }),
    send('orders', 'shipping'),
    ...anew,
    send('orders', 'shipping', 10),
  );
  expect(said.filter((code) => /blackhole|gave-up|answer-arrives|accepted/u.test(code))).toEqual([
    'route-blackhole',
    'gave-up-request-lost',
    'peering-accepted',
    'answer-arrives',
  ]);
});

test('a rule may name the security group of the peer (SIM-S04)', () => {
  const { log } = run(
    edit('clear-rules', { group: 'shipping-sg', direction: 'inbound' }),
    {
      at: 0,
      command: 'add-rule',
      args: { group: 'shipping-sg', direction: 'inbound', peer: 'orders-sg', port: 443 },
    },
    send('orders', 'shipping'),
  );
  expect(log.find(({ code }) => code === 'group-lets-in')?.rule).toBe('SIM-S04');
});

test('a rejected request cannot be accepted', () => {
  const steps = ['request', 'reject', 'accept'].map((step, at) =>
    edit(`${step}-peering`, { peering: 'pcx-d' }, at),
  );
  const { log } = run(...steps);
  expect(log.map(({ code, rule }) => `${code} ${rule}`)).toEqual([
    'peering-requested P04',
    'peering-rejected P03',
    'edit-refused P03',
  ]);
});

test('one connection per pair of VPCs', () => {
  const { log } = run(edit('request-peering', { peering: 'pcx-b' }));
  expect(log[0]).toMatchObject({ code: 'edit-refused' });
});

test('counts its active connections beside what a full mesh needs', () => {
  const { metrics } = run(
    edit('request-peering', { peering: 'pcx-d' }),
    edit('accept-peering', { peering: 'pcx-d' }, 1),
  );
  expect(metrics['active-peerings']?.map(({ value }) => value)).toEqual([2, 3]);
  expect(metrics['full-mesh']?.at(-1)?.value).toBe(6);
});
