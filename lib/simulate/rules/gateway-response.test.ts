import { expect, test } from 'vitest';
import { gatewayStatus, type GatewayResponse } from './gateway-response';

test.each([
  ['UNAUTHORIZED', 401],
  ['ACCESS_DENIED', 403],
  ['INVALID_API_KEY', 403],
  ['MISSING_AUTHENTICATION_TOKEN', 403],
  ['WAF_FILTERED', 403],
  ['REQUEST_TOO_LARGE', 413],
  ['THROTTLED', 429],
  ['QUOTA_EXCEEDED', 429],
  ['INTEGRATION_TIMEOUT', 504],
  ['INTEGRATION_FAILURE', 504],
] as const)('%s is %i', (response, status) => {
  expect(gatewayStatus(response)).toBe(status);
});

test('names an unknown answer', () => {
  expect(() => gatewayStatus('toString' as GatewayResponse)).toThrow('response is "toString".');
});
