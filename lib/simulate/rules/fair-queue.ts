import { lastMoment } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q11: whether a tenant (a message group of a standard queue) is noisy: it holds at least 30
 * messages in flight and more than 10 % of all. The others are then served first.
 *
 * @throws Error naming the value when a count is not whole or the tenant holds more than all
 */
export function isNoisyTenant(inFlightOfTenant: number, inFlight: number): boolean {
  requireWhole('inFlight', inFlight, 0, lastMoment);
  requireWhole('inFlightOfTenant', inFlightOfTenant, 0, inFlight);
  return inFlightOfTenant >= 30 && inFlightOfTenant * 10 > inFlight;
}

/**
 * SIM-Q11: the waiting messages in the order in which they are served: those of quiet tenants
 * first, each part in its own order; nothing is dropped.
 */
export function fairOrder<Item>(
  waiting: readonly Item[],
  isNoisy: (item: Item) => boolean,
): readonly Item[] {
  return [...waiting.filter((item) => !isNoisy(item)), ...waiting.filter(isNoisy)];
}
