import { expect, test } from 'vitest';
import {
  answerReturnsOver,
  nextPeeringStatus,
  overlappingCidrs,
  peeringDelivers,
  peeringEvents,
  peeringRouteState,
  peeringStatuses,
  requestedPeeringStatus,
  waitingPeeringStatus,
} from './peering';

test('a request fails when any two CIDRs overlap, used or not (P04)', () => {
  expect(requestedPeeringStatus(['10.10.0.0/16'], ['10.20.0.0/16'])).toBe('pending-acceptance');
  expect(requestedPeeringStatus(['10.10.0.0/16'], ['10.10.64.0/18'])).toBe('failed');
  expect(requestedPeeringStatus(['10.30.0.0/16'], ['10.60.0.0/16', '10.30.99.0/24'])).toBe(
    'failed',
  );
  expect(
    requestedPeeringStatus(['10.1.0.0/16', '2001:db8::/56'], ['10.2.0.0/16', '2001:db8::/64']),
  ).toBe('failed');
  expect(overlappingCidrs(['10.30.0.0/16'], ['10.60.0.0/16', '10.30.99.0/24'])).toEqual([
    ['10.30.0.0/16', '10.30.99.0/24'],
  ]);
});

test('a connection is active only after it was accepted (P03)', () => {
  expect(nextPeeringStatus('pending-acceptance', 'accept')).toBe('provisioning');
  expect(nextPeeringStatus('provisioning', 'provision')).toBe('active');
  expect(nextPeeringStatus('pending-acceptance', 'expire')).toBe('expired');
  expect(nextPeeringStatus('pending-acceptance', 'reject')).toBe('rejected');
  for (const ended of ['failed', 'rejected', 'expired', 'deleted'] as const) {
    expect(peeringEvents.map((event) => nextPeeringStatus(ended, event))).toEqual(
      peeringEvents.map(() => null),
    );
  }
});

test('routes of all but active connections are blackholes (SIM-V06)', () => {
  for (const status of peeringStatuses) {
    expect(peeringRouteState(status)).toBe(status === 'active' ? 'active' : 'blackhole');
  }
});

test.for([
  ['10.20.10.25', true],
  ['10.30.10.5', false],
  ['203.0.113.80', false],
  ['198.51.100.10', false],
] as const)(
  'a connection to 10.20.0.0/16 hands over %s: %s (SIM-V07)',
  ([destination, delivers]) => {
    expect(peeringDelivers(destination, ['10.20.0.0/16'])).toBe(delivers);
  },
);

test('the answer needs a route over the same connection (SIM-V08)', () => {
  const local = { destination: '10.20.0.0/16', target: 'local' };
  const nat = { destination: '0.0.0.0/0', target: 'nat' };
  const back = { destination: '10.10.0.0/16', target: 'pcx-a' };
  expect(answerReturnsOver('pcx-a', '10.10.10.15', [local, nat, back])).toBe(true);
  expect(answerReturnsOver('pcx-a', '10.10.10.15', [local, nat])).toBe(false);
  expect(
    answerReturnsOver('pcx-a', '10.10.10.15', [
      local,
      back,
      { destination: '10.10.10.0/24', target: 'pcx-b' },
    ]),
  ).toBe(false);
  expect(answerReturnsOver('pcx-a', '10.10.10.15', [])).toBe(false);
});

test('a request expires after seven days (P03)', () => {
  expect(waitingPeeringStatus(0)).toBe('pending-acceptance');
  expect(waitingPeeringStatus(6.9)).toBe('pending-acceptance');
  expect(waitingPeeringStatus(7)).toBe('expired');
  expect(() => waitingPeeringStatus(-1)).toThrow('peering: -1 is no number of days.');
});
