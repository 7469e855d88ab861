import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { RunCommand, Value } from '../run';
import { seconds } from '../time';
import { lawfulApiGateway } from './lawful-models';
import type { Gateway, GatewayContext, GatewayEvent } from './api-gateway-state';

/** The model with one more thing done before or after each event of a kind; the run it is seen in. */
function runBroken(
  kind: GatewayEvent['kind'],
  spoil: (state: Gateway, context: GatewayContext) => void,
  {
    params = {},
    commands = [],
    until = 60,
    instead = false,
  }: {
    params?: Record<string, Value>;
    commands?: readonly RunCommand[];
    until?: number;
    instead?: boolean;
  } = {},
) {
  const broken: typeof lawfulApiGateway = {
    ...lawfulApiGateway,
    on: (event, state, context) => {
      if (event.kind !== kind || !instead) lawfulApiGateway.on(event, state, context);
      if (event.kind === kind) spoil(state, context);
    },
  };
  const run = { model: 'api-gateway', seed: 1, params, commands };
  return simulate(broken, run, seconds(until), { check: true });
}

const open = { at: 1, command: 'open-connection' };
const push = { at: 5, command: 'push' };
const silence = { 'website-rate': 0, 'mobile-rate': 0, 'small-rate': 0, 'big-rate': 0 };
const nothing = () => {};

test('a bucket that holds more than its burst is caught', () => {
  const fill = (state: Gateway) => {
    const { orders } = state.buckets;
    state.buckets.orders = { ...orders, level: (orders.burst + 1) * 1_000_000_000 };
  };
  expect(() => runBroken('arrive', fill)).toThrow(
    'invariant tokens-within-burst broke: the bucket of orders holds 201000000000',
  );
});

test('a bucket that lets more through than flowed in is caught', () => {
  const refill = (state: Gateway) => {
    const { account } = state.buckets;
    state.buckets.account = { ...account, level: account.burst * 1_000_000_000 };
  };
  const params = { 'account-rate': 1, 'account-burst': 2 };
  expect(() => runBroken('arrive', refill, { params })).toThrow(
    'invariant no-more-than-flowed-in broke: account let 3 through, at most 2 could be',
  );
});

test('a refused request that takes tokens is caught', () => {
  const charge = (state: Gateway) => {
    if (state.counts.throttled > 0) state.paid.account += 1;
  };
  const params = { 'method-rate': 1, 'method-burst': 1 };
  expect(() => runBroken('arrive', charge, { params })).toThrow(
    'invariant refused-take-nothing broke: 2 tokens of account for 1 that passed',
  );
});

test('requests that vanish at the door or behind it are caught', () => {
  const lose = (state: Gateway) => {
    state.counts.arrived += 1;
  };
  expect(() => runBroken('arrive', lose)).toThrow('invariant requests-are-conserved');
  const drop = (state: Gateway) => {
    const index = state.waves.findIndex(({ phase }) => phase === 'waiting');
    if (index >= 0) state.waves.splice(index, 1);
  };
  expect(() => runBroken('hop', drop)).toThrow('invariant requests-are-conserved');
});

test('a key that is charged for what was refused is caught', () => {
  const charge = (state: Gateway) => {
    state.metered.small += 1;
  };
  expect(() => runBroken('decide', charge)).toThrow(
    'invariant metered-is-accepted broke: small is charged 2 for 1 that passed',
  );
});

test('a quota that is not kept is caught', () => {
  const overrun = (state: Gateway) => {
    state.meters.big = { ...state.meters.big, used: 6 };
  };
  expect(() => runBroken('decide', overrun, { params: { quota: 5 } })).toThrow(
    'invariant quota-is-kept broke: big used 6 in a period, at most 5 allowed',
  );
});

test('a backend that is reached without being let on is caught', () => {
  const sneak = (state: Gateway) => {
    state.counts.backendCalls += 1;
    state.counts.backendDone += 1;
  };
  expect(() => runBroken('decide', sneak)).toThrow('invariant only-accepted-reach-the-backend');
});

test('a backend that forgets its work at the timeout is caught', () => {
  const forget = (state: Gateway) => {
    for (const wave of state.waves) {
      if (wave.phase === 'given-up') wave.backend = 'done';
    }
  };
  const params = { work: 5000, timeout: 1 };
  expect(() => runBroken('timeout', forget, { params })).toThrow(
    'invariant backend-finishes-what-it-began',
  );
});

test('a gateway that waits beyond the timeout is caught', () => {
  const params = { work: 5000, timeout: 1 };
  expect(() => runBroken('timeout', nothing, { params, instead: true })).toThrow(
    'invariant nobody-waits-beyond-the-timeout broke: w1 still waits',
  );
});

test('connections that outlive their limits are caught', () => {
  const given = { params: silence, commands: [open], until: 1000, instead: true };
  expect(() => runBroken('close-check', nothing, given)).toThrow(
    'invariant connections-end-in-time broke: c1 is still open',
  );
  const chatty = { at: 1, command: 'open-connection', args: { every: 300 } };
  const long = { ...given, commands: [chatty], until: 8000 };
  expect(() => runBroken('close-check', nothing, long)).toThrow(
    'invariant connections-end-in-time broke: c1 is still open',
  );
});

test('a push that reaches a closed connection is caught', () => {
  const deliver = (state: Gateway, { now }: GatewayContext) => {
    const connection = state.connections[0]!;
    connection.closedAt = now - 1;
    state.deliveries.push({ connection, at: now });
  };
  expect(() => runBroken('post', deliver, { commands: [open, push] })).toThrow(
    'invariant closed-connections-get-nothing broke: c1 got a push after it was closed',
  );
});

test('an ID that is deleted while its connection is open is caught', () => {
  const forget = (state: Gateway) => {
    state.filed.length = 0;
  };
  expect(() => runBroken('post', forget, { commands: [open, push] })).toThrow(
    'invariant open-connections-are-on-file broke: the ID of c1 was deleted while it is open',
  );
});

test('every law has a test that breaks it', () => {
  expect(lawfulApiGateway.invariants.map(({ id }) => id).toSorted()).toEqual([
    'backend-finishes-what-it-began',
    'closed-connections-get-nothing',
    'connections-end-in-time',
    'metered-is-accepted',
    'no-more-than-flowed-in',
    'nobody-waits-beyond-the-timeout',
    'only-accepted-reach-the-backend',
    'open-connections-are-on-file',
    'quota-is-kept',
    'refused-take-nothing',
    'requests-are-conserved',
    'tokens-within-burst',
  ]);
});
