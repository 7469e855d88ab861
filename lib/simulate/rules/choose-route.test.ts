import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRoute, routeOrigins, type Route } from './choose-route';

const lists = {
  'pl-s3': ['198.51.100.0/24', '203.0.113.0/25'],
  'pl-dynamodb': ['192.0.2.0/24'],
  'pl-empty': [],
};
const table: readonly Route[] = [
  { destination: '10.10.0.0/16', target: 'local' },
  { destination: '0.0.0.0/0', target: 'nat' },
  { destination: 'pl-s3', target: 'vpce-s3' },
  { destination: '10.20.0.0/16', target: 'pcx-a' },
];
const winner = (routes: readonly Route[], destination: string) =>
  chooseRoute(routes, destination, lists).winner?.route.target;

test.for([
  ['198.51.100.40', 'vpce-s3'],
  ['203.0.113.90', 'vpce-s3'],
  ['203.0.113.190', 'nat'],
  ['10.10.11.20', 'local'],
  ['192.0.2.15', 'nat'],
  ['10.20.10.25', 'pcx-a'],
  ['10.30.10.5', 'nat'],
  ['2001:db8::1', undefined],
] as const)('%s goes to %s', ([destination, target]) => {
  expect(winner(table, destination)).toBe(target);
});

test('the longest prefix that contains the destination wins, wherever it stands', () => {
  const five = ['10.10.0.0/16', '0.0.0.0/0', '10.20.0.0/16', '10.20.8.0/22', '10.20.10.128/25'].map(
    (destination): Route => ({ destination, target: destination }),
  );
  expect(winner(five, '10.20.10.25')).toBe('10.20.8.0/22');
  expect(winner(five.toReversed(), '10.20.10.25')).toBe('10.20.8.0/22');
});

test('a tie: static CIDR, prefix list, Direct Connect, static VPN, dynamic VPN (SIM-V02)', () => {
  const ranked: Route[] = [
    { destination: '192.0.2.0/24', target: 'static' },
    { destination: 'pl-dynamodb', target: 'list' },
    ...routeOrigins
      .slice(1)
      .map((origin): Route => ({ destination: '192.0.2.0/24', target: origin, origin })),
  ];
  for (let first = 0; first < ranked.length; first += 1) {
    const rest = ranked.slice(first);
    expect(winner(rest.toReversed(), '192.0.2.9')).toBe(ranked[first]?.target);
  }
  const longer: Route = { destination: '192.0.2.0/25', target: 'longer', origin: 'vpn-bgp' };
  expect(winner([...ranked, longer], '192.0.2.9')).toBe('longer');
});

test('every row says why it won or lost', () => {
  const rows = [...table, { destination: '::/0', target: 'igw' }];
  expect(chooseRoute(rows, '198.51.100.40', lists).rows.map(({ reason }) => reason)).toEqual([
    'not-in-range',
    'shorter',
    'longest',
    'not-in-range',
    'other-family',
  ]);
  const tie = [
    { destination: 'pl-dynamodb', target: 'list' },
    { destination: '192.0.2.0/24', target: 'static' },
  ];
  expect(chooseRoute(tie, '192.0.2.1', lists).rows.map(({ reason }) => reason)).toEqual([
    'lower-kind',
    'kind',
  ]);
});

test('an empty prefix list matches nothing', () => {
  expect(winner([{ destination: 'pl-empty', target: 'x' }], '192.0.2.1')).toBeUndefined();
});

test('refuses rows and destinations that cannot be read', () => {
  expect(() => chooseRoute([{ destination: 'pl-x', target: 'y' }], '10.0.0.1', lists)).toThrow(
    '"pl-x" is neither a CIDR nor a known prefix list',
  );
  expect(() => chooseRoute([], 'nowhere')).toThrow('"nowhere" is no IP address');
});

const bits = (ip: string) =>
  ip
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');

test('agrees with a scan over texts of bits', () => {
  const near = fc
    .tuple(fc.constantFrom('10.20', '10.21', '198.51'), fc.nat(3), fc.nat(255))
    .map(([head, third, last]) => `${head}.${third * 64}.${last}`);
  const route = fc.record({
    destination: fc
      .tuple(near, fc.integer({ min: 0, max: 32 }))
      .map(([ip, length]) => `${ip}/${length}`),
    target: fc.uuid(),
    origin: fc.constantFrom(...routeOrigins),
  });
  fc.assert(
    fc.property(fc.array(route, { maxLength: 12 }), near, (routes, destination) => {
      let best: (typeof routes)[number] | undefined;
      let score = -1;
      for (const candidate of routes) {
        const [ip = '', length = '0'] = candidate.destination.split('/');
        if (!bits(destination).startsWith(bits(ip).slice(0, Number(length)))) continue;
        const value = Number(length) * 10 + (4 - routeOrigins.indexOf(candidate.origin));
        if (value > score) [best, score] = [candidate, value];
      }
      expect(winner(routes, destination)).toBe(best?.target);
    }),
    { numRuns: 500 },
  );
});
