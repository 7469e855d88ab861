/**
 * What became of a request to the store. When not `ok` nothing was written: `unavailable`, the
 * browser gives no storage or took it away; `quota`, it is full; `failed`, anything else.
 * `message` is for reports, not for learners.
 */
export type Stored<Value> = { readonly ok: true; readonly value: Value } | StoreFailure;

export type StoreFailure = {
  readonly ok: false;
  readonly reason: 'unavailable' | 'quota' | 'failed';
  readonly message: string;
};

/**
 * The failure that an error of the browser's storage stands for.
 *
 * @param isOpen whether there is a connection; without one, whatever went wrong, there is no storage
 */
export function failureOf(error: unknown, isOpen: boolean): StoreFailure {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (isNamed(error, 'QuotaExceededError')) return { ok: false, reason: 'quota', message };
  const isUnavailable = !isOpen || isConnectionLost(error);
  return { ok: false, reason: isUnavailable ? 'unavailable' : 'failed', message };
}

/** Whether an error says that the connection is gone, so that another one may work. */
export function isConnectionLost(error: unknown): boolean {
  return isNamed(error, 'InvalidStateError') || isNamed(error, 'UnknownError');
}

/** Whether an error has the name, as DOM exceptions do, whichever frame it comes from. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
