import { expect, test } from 'vitest';
import { endpointPolicyAllows, fullAccessPolicy, requestSucceeds } from './endpoint-policy';

const put = { action: 's3:PutObject', resource: 'arn:aws:s3:::haru-receipts/1.pdf' };
const own = {
  effect: 'allow',
  actions: ['s3:*'],
  resources: ['arn:aws:s3:::haru-receipts/*'],
} as const;

test('a new endpoint lets everything through (V12)', () => {
  expect(endpointPolicyAllows(fullAccessPolicy, put)).toEqual({
    allowed: true,
    reason: 'allow',
    statement: 0,
  });
});

test('what no statement allows is denied, and a deny wins (V12)', () => {
  expect(endpointPolicyAllows([own], put).allowed).toBe(true);
  expect(endpointPolicyAllows([own], { ...put, resource: 'arn:aws:s3:::other/1.pdf' }).reason).toBe(
    'implicit-deny',
  );
  expect(endpointPolicyAllows([own], { ...put, action: 'sqs:SendMessage' }).reason).toBe(
    'implicit-deny',
  );
  const deny = { effect: 'deny', actions: ['*:put*'], resources: ['*'] } as const;
  expect(endpointPolicyAllows([own, deny], put)).toEqual({
    allowed: false,
    reason: 'explicit-deny',
    statement: 1,
  });
  expect(endpointPolicyAllows([], put).reason).toBe('implicit-deny');
});

test.for([
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['*', '', true],
  ['ab*ba', 'aba', false],
  ['abc', 'abcd', false],
] as const)('%s matches %s: %s', ([pattern, text, matches]) => {
  const policy = [{ effect: 'allow', actions: ['*'], resources: [pattern] }] as const;
  expect(endpointPolicyAllows(policy, { action: 'x', resource: text }).allowed).toBe(matches);
});

test('it filters and never grants (V12)', () => {
  expect(requestSucceeds({ endpointPolicyAllows: true, identityAndResourceAllow: true })).toBe(
    true,
  );
  expect(requestSucceeds({ endpointPolicyAllows: true, identityAndResourceAllow: false })).toBe(
    false,
  );
  expect(requestSucceeds({ endpointPolicyAllows: false, identityAndResourceAllow: true })).toBe(
    false,
  );
});
