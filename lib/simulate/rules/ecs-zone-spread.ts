import { requireWhole } from './ecs-input';

/** A place to spread over: how many tasks of the service it has, and whether it can take one more. */
export type SpreadPlace = { readonly id: string; readonly tasks: number; readonly open: boolean };

/**
 * SIM-E10: the Availability Zone that gets the next task of a service: of those that can take one
 * the zone with the fewest tasks of the service, on equality the one listed first. Null when none can.
 *
 * @throws Error when a number of tasks is not whole or below 0
 */
export function spreadZone(zones: readonly SpreadPlace[]): string | null {
  let best: SpreadPlace | null = null;
  for (const zone of zones) {
    requireWhole('spreadZone', `tasks of "${zone.id}"`, zone.tasks);
    if (zone.open && (best === null || zone.tasks < best.tasks)) best = zone;
  }
  return best?.id ?? null;
}

/**
 * SIM-E10: the zones of `count` tasks placed one after another by `spreadZone`, in the order of
 * placement; fewer when no zone is open.
 *
 * @throws Error when a number is not whole or below 0
 */
export function spreadOverZones(count: number, zones: readonly SpreadPlace[]): string[] {
  requireWhole('spreadOverZones', 'count', count);
  const left = zones.map((zone) => ({ ...zone }));
  const order: string[] = [];
  for (let task = 0; task < count; task += 1) {
    const id = spreadZone(left);
    if (id === null) break;
    order.push(id);
    for (const zone of left) if (zone.id === id) zone.tasks += 1;
  }
  return order;
}
