import { requireWhole } from './require-whole';

/** Seconds a stage keeps a response: the default, and the most; 0 turns the cache off. */
export const cacheTtl = { default: 300, max: 3600 } as const;

/**
 * SIM-G05: whether the cache of a stage answers a request. A kept response answers a `GET` that
 * comes before its time to live is over, and the backend is not called. Hit or miss, the request
 * counts as one.
 *
 * @param request `storedAtSeconds` is the moment the response was kept, or null when there is none
 * @param ttlSeconds whole seconds, 0 to 3600
 * @throws Error naming the value when the time to live is out of range, or a moment lies before the
 *   response was kept
 */
export function cacheAnswer(
  request: {
    readonly method: string;
    readonly storedAtSeconds: number | null;
    readonly atSeconds: number;
  },
  ttlSeconds: number = cacheTtl.default,
): { readonly hit: boolean; readonly callsBackend: boolean; readonly counts: true } {
  requireWhole('ttlSeconds', ttlSeconds, 0, cacheTtl.max);
  const { method, storedAtSeconds, atSeconds } = request;
  const age = storedAtSeconds === null ? Infinity : atSeconds - storedAtSeconds;
  if (!(Number.isFinite(atSeconds) && age >= 0)) {
    throw new Error(
      `atSeconds is ${atSeconds}. Give a number of at least ${storedAtSeconds ?? 0}, when the response was kept.`,
    );
  }
  const hit = method === 'GET' && age < ttlSeconds;
  return { hit, callsBackend: !hit, counts: true };
}
