/** Whether the key of a request lets it on, and whose use it is. */
export type KeyDecision =
  | { readonly allowed: true; readonly key: string | null }
  | {
      readonly allowed: false;
      readonly status: 403;
      readonly reason: 'missing-key' | 'invalid-key';
    };

/**
 * SIM-G04: a method that requires an API key answers 403 when the key is not one of the valid ones
 * (for a missing key the code is from memory). A method that requires none looks at no key and
 * counts the request for nobody. A valid key identifies a customer; it proves nobody's identity.
 *
 * @param request `key` is the value of the header `x-api-key`, or null without one
 * @param validKeys keys that exist, are enabled and belong to a usage plan of the stage
 */
export function decideKey(
  request: { readonly keyRequired: boolean; readonly key: string | null },
  validKeys: readonly string[],
): KeyDecision {
  const { keyRequired, key } = request;
  if (!keyRequired) return { allowed: true, key: null };
  if (key === null || key === '') return { allowed: false, status: 403, reason: 'missing-key' };
  if (!validKeys.includes(key)) return { allowed: false, status: 403, reason: 'invalid-key' };
  return { allowed: true, key };
}
