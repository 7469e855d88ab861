import { seconds, type Micros } from '../time';

/** R02: how long an authorization token works: 12 hours from its issue, however often it is used. */
export const tokenLife: Micros = seconds(12 * 3600);

/**
 * R02: whether a token from `GetAuthorizationToken` still opens the registry. Using it does not
 * prolong it; at the very moment of its expiry it no longer works.
 *
 * @param issuedAt whole µs; below 0 for a token from before the run
 * @param now whole µs, not before `issuedAt`
 * @throws Error naming the value when a moment is not whole or `now` lies before `issuedAt`
 */
export function isTokenValid(issuedAt: Micros, now: Micros): boolean {
  for (const [name, value] of Object.entries({ issuedAt, now })) {
    if (!Number.isSafeInteger(value)) {
      throw new Error(`isTokenValid: ${name} is ${value}. Give a whole number of microseconds.`);
    }
  }
  if (now < issuedAt) {
    throw new Error(`isTokenValid: now is ${now}, before the issue at ${issuedAt}. Give it later.`);
  }
  return now - issuedAt < tokenLife;
}
