export type ApiKind = 'REST' | 'HTTP' | 'WEBSOCKET';
export type EndpointKind = 'edge' | 'regional' | 'private';

/** Seconds: the shortest integration timeout, and the longest where it cannot be raised. */
const shortest = 0.05;
const longest: Readonly<Record<ApiKind, number>> = { REST: 29, HTTP: 30, WEBSOCKET: 29 };
/** Longest known raise of a Regional or private REST API, in seconds. */
const longestRaised = 300;

/**
 * SIM-G06: seconds an API may wait for its integration at most. Only a Regional or private REST API
 * can have more than its default, on request.
 *
 * @throws Error naming the value when the kind of API is unknown
 */
export function longestTimeout(
  api: ApiKind,
  endpoint: EndpointKind = 'regional',
  isRaised = false,
): number {
  if (!Object.hasOwn(longest, api)) {
    throw new Error(`api is "${api}". Write one of ${Object.keys(longest).join(', ')}.`);
  }
  const canBeRaised = api === 'REST' && (endpoint === 'regional' || endpoint === 'private');
  return canBeRaised && isRaised ? longestRaised : longest[api];
}

/**
 * SIM-G06: what the client gets from an integration that needs `tookSeconds`. Slower than the
 * timeout is 504 (INTEGRATION_TIMEOUT) at the moment of the timeout; the backend goes on working
 * to its end, and nobody reads its answer.
 *
 * @param timeoutSeconds 0.05 s to the longest timeout of the API; default 29 s
 * @returns status, the second of the answer and the second the backend is done, both from the call
 * @throws Error naming the value when a time is not a number in its range
 */
export function integrationAnswer(
  tookSeconds: number,
  timeoutSeconds = 29,
): {
  readonly status: 200 | 504;
  readonly answeredAfter: number;
  readonly backendDoneAfter: number;
} {
  if (!(Number.isFinite(tookSeconds) && tookSeconds >= 0)) {
    throw new Error(`tookSeconds is ${tookSeconds}. Give a number of seconds of at least 0.`);
  }
  if (!(timeoutSeconds >= shortest && timeoutSeconds <= longestRaised)) {
    throw new Error(
      `timeoutSeconds is ${timeoutSeconds}. Give a number of seconds from ${shortest} to ${longestRaised}.`,
    );
  }
  const isLate = tookSeconds > timeoutSeconds;
  return {
    status: isLate ? 504 : 200,
    answeredAfter: isLate ? timeoutSeconds : tookSeconds,
    backendDoneAfter: tookSeconds,
  };
}
