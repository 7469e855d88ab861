import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { RunCommand } from '../run';
import { seconds } from '../time';
import { lawfulVpcEndpoints } from './lawful-models';

/** Lines in the order in which the packet travels them, those against the arrow with a minus. */
function ways(from: string, to: string, before: readonly RunCommand[] = []) {
  const commands = [...before, { at: 0, command: 'send', args: { from, to } }];
  const trace = simulate(
    lawfulVpcEndpoints,
    { model: 'vpc-endpoints', seed: 1, commands },
    seconds(30),
    {
      check: true,
    },
  );
  return trace.moves.map(({ line, reverse }) => `${reverse ? '-' : ''}${line}`);
}
const edit = (command: string, args: Readonly<Record<string, string | boolean>>): RunCommand => ({
  at: 0,
  command,
  args,
});

test('S3 from table A: by the prefix list and the gateway endpoint, there and back', () => {
  expect(ways('worker-a', 's3')).toEqual([
    'ask-name',
    '-ask-name',
    'look-up-a',
    'prefix-a',
    'reach-s3',
    '-reach-s3',
  ]);
});

test('S3 from table C, which the endpoint was not associated with: by NAT', () => {
  expect(ways('worker-c', 's3')).toEqual([
    'look-up-c',
    'default-c',
    'translate',
    'public-path',
    '-public-path',
    '-translate',
  ]);
});

test('SQS: straight to the ENI, past the route table, and on by PrivateLink', () => {
  expect(ways('worker-a', 'sqs')).toEqual([
    'ask-name',
    '-ask-name',
    'call-eni',
    'private-link',
    '-private-link',
    '-call-eni',
  ]);
});

test('a closed endpoint group: the packet gets as far as the ENI', () => {
  const shut = edit('clear-rules', { group: 'endpoint-sg', direction: 'inbound' });
  expect(ways('worker-a', 'sqs', [shut]).at(-1)).toBe('call-eni');
});

test('DNS hostnames off: the name gives a public IP, so NAT', () => {
  const off = edit('set-dns-hostnames', { vpc: 'shop-vpc', on: false });
  expect(ways('worker-a', 'sqs', [off])).toContain('translate');
});

test('an edit made while a packet travels counts from the next one on', () => {
  const late: RunCommand = {
    at: 1.2,
    command: 'set-endpoint',
    args: { endpoint: 'vpce-s3', on: false },
  };
  const commands = [
    { at: 0, command: 'send', args: { from: 'worker-a', to: 's3' } },
    late,
    { at: 10, command: 'send', args: { from: 'worker-a', to: 's3' } },
  ];
  const run = { model: 'vpc-endpoints', seed: 1, commands };
  const { metrics } = simulate(lawfulVpcEndpoints, run, seconds(20), { check: true });
  expect(metrics['through-gateway-endpoints']?.at(-1)?.value).toBe(1);
  expect(metrics['through-nat']?.at(-1)?.value).toBe(1);
});
