import { expect, test } from 'vitest';
import { decideKey } from './api-key';

const valid = ['small', 'big'];

test('a valid key passes and is the one the request counts for', () => {
  expect(decideKey({ keyRequired: true, key: 'big' }, valid)).toEqual({
    allowed: true,
    key: 'big',
  });
});

test('a missing key and a key that is not valid are 403', () => {
  const refused = { allowed: false, status: 403 };
  expect(decideKey({ keyRequired: true, key: null }, valid)).toEqual({
    ...refused,
    reason: 'missing-key',
  });
  expect(decideKey({ keyRequired: true, key: '' }, valid)).toEqual({
    ...refused,
    reason: 'missing-key',
  });
  expect(decideKey({ keyRequired: true, key: 'Big' }, valid)).toEqual({
    ...refused,
    reason: 'invalid-key',
  });
});

test('a method that requires no key looks at none', () => {
  expect(decideKey({ keyRequired: false, key: null }, [])).toEqual({ allowed: true, key: null });
  expect(decideKey({ keyRequired: false, key: 'stolen' }, valid)).toEqual({
    allowed: true,
    key: null,
  });
});
