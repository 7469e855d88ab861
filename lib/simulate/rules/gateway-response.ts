/** Answers API Gateway gives itself, without or instead of a backend, and their status codes. */
export const gatewayResponses = {
  UNAUTHORIZED: 401,
  ACCESS_DENIED: 403,
  INVALID_API_KEY: 403,
  MISSING_AUTHENTICATION_TOKEN: 403,
  WAF_FILTERED: 403,
  REQUEST_TOO_LARGE: 413,
  QUOTA_EXCEEDED: 429,
  THROTTLED: 429,
  INTEGRATION_FAILURE: 504,
  INTEGRATION_TIMEOUT: 504,
} as const;

export type GatewayResponse = keyof typeof gatewayResponses;

/**
 * SIM-G04, with SIM-G01, SIM-G03 and SIM-G06: the status code of an answer that API Gateway gives
 * itself. A key that is not valid is 403, limits are 429, a backend that is too slow is 504.
 *
 * @throws Error naming the value when there is no such answer
 */
export function gatewayStatus(response: GatewayResponse): number {
  if (Object.hasOwn(gatewayResponses, response)) return gatewayResponses[response];
  throw new Error(
    `response is "${response}". Write one of ${Object.keys(gatewayResponses).join(', ')}.`,
  );
}
