import { expect, test } from 'vitest';
import { networkLooks } from '@/content/network-looks';
import { simulate } from '../kernel';
import { seconds } from '../time';
import { vpcEndpointsModel } from './vpc-endpoints';
import { endpointsNetwork } from './vpc-endpoints-network';

const commands = [{ at: 0, command: 'send', args: { from: 'worker-a', to: 's3' } }];
const { looks, log } = simulate(
  vpcEndpointsModel,
  { model: 'vpc-endpoints', seed: 1, commands },
  seconds(20),
);

test('a look at a route table has every row with why it won or lost', () => {
  const look = looks.find(({ question, way }) => question === 'where-to' && way === 'request')!;
  expect(look).toMatchObject({ kind: 'route-table', place: 'table-a', entity: 'p1' });
  expect(look.rows.map(({ label, detail, won, reason }) => [label, detail, won, reason])).toEqual([
    ['10.10.0.0/16', 'local', false, 'not-in-range'],
    ['pl-s3', 'vpce-s3', true, 'longest'],
    ['0.0.0.0/0', 'nat', false, 'shorter'],
    ['10.20.0.0/16', 'pcx-a', false, 'not-in-range'],
  ]);
  expect(endpointsNetwork.routeTables.find(({ id }) => id === 'table-a')?.routes).toHaveLength(2);
});

test('every decision is there, those the log passes over in silence too', () => {
  const silent = looks.filter(({ said }) => said === undefined);
  expect(silent.map(({ kind, question }) => `${kind} ${question}`)).toEqual([
    'network-acl may-leave-subnet',
    'gateway-endpoint policy-allows',
    'network-acl may-enter-subnet',
  ]);
  const told = looks.flatMap(({ said }) => (said ? [said.code] : []));
  expect(told).toEqual(log.slice(1).map(({ code }) => code));
});

test('every code of a look has words', () => {
  for (const look of looks) {
    expect(networkLooks.kinds).toHaveProperty(look.kind);
    expect(networkLooks.questions).toHaveProperty(look.question);
    expect(networkLooks.decisions).toHaveProperty(look.decision);
    if (look.said === undefined) expect(networkLooks.reasons).toHaveProperty(look.reason);
  }
});

test('a deleted endpoint does not go on showing its tables', () => {
  const off = {
    at: 1,
    command: 'set-endpoint',
    args: { endpoint: 'vpce-s3', on: false },
  };
  const on = { ...off, at: 2, args: { endpoint: 'vpce-s3', on: true } };
  const run = { model: 'vpc-endpoints', seed: 1, commands: [off, on] };
  const { figures } = simulate(vpcEndpointsModel, run, seconds(3));
  const shown = figures.filter(({ part }) => part === 'vpce-s3').map(({ at, code }) => [at, code]);
  expect(shown).toEqual([
    [0, 'tables'],
    [seconds(1), 'gone'],
    [seconds(2), 'tables'],
  ]);
});
