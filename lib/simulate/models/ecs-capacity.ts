import { placeOnInstance } from '../rules/ecs-placement';
import { spreadZone } from '../rules/ecs-zone-spread';
import { zones, type Zone } from './ecs-settings';
import { counted, isOnEc2, type Ecs, type EcsContext, type Instance, type Task } from './ecs-state';

/** Every task needs this much, and a slot is exactly this much of an instance. */
const taskNeeds = { cpu: 256, memory: 512 };

/** The instances of both zones, a1, a2, … and c1, c2, …, with all slots free; none on Fargate. */
export function openInstances(context: EcsContext): Instance[] {
  if (!isOnEc2(context)) return [];
  const { settings } = context;
  return zones.flatMap((zone) =>
    Array.from({ length: settings.number('instances') }, (_, index) => ({
      id: `${zone.slice(-1)}${index + 1}`,
      zone,
      slots: Array.from({ length: settings.number('slots') }, () => null),
    })),
  );
}

/** Where the next task goes, or null: no instance has room, or none of `among` is left. */
export function findPlace(
  state: Ecs,
  context: EcsContext,
  among: readonly Zone[] = zones,
): { readonly zone: Zone; readonly place: Task['place'] } | null {
  const tasks = counted(state);
  if (!isOnEc2(context)) {
    const id = spreadZone(
      zones.map((zone) => ({
        id: zone,
        tasks: tasks.filter((task) => task.zone === zone).length,
        open: among.includes(zone) && !state.lost.includes(zone),
      })),
    );
    const zone = zones.find((known) => known === id);
    return zone === undefined ? null : { zone, place: null };
  }
  const up = state.instances.filter(
    ({ zone }) => among.includes(zone) && !state.lost.includes(zone),
  );
  const chosen = placeOnInstance(
    taskNeeds,
    up.map(({ id, zone, slots }) => ({
      id,
      cpu: freeSlots(slots) * taskNeeds.cpu,
      memory: freeSlots(slots) * taskNeeds.memory,
      attributes: { 'ecs.availability-zone': zone },
      tasks: tasks.filter(({ place }) => place?.instance === id).length,
    })),
  );
  const instance = up.find(({ id }) => id === chosen);
  if (instance === undefined) return null;
  return {
    zone: instance.zone,
    place: { instance: instance.id, slot: instance.slots.indexOf(null) },
  };
}

/** Takes the slot for a task that was given this place. */
export function holdSlot(state: Ecs, task: Task): void {
  const instance = state.instances.find(({ id }) => id === task.place?.instance);
  if (instance !== undefined && task.place !== null) instance.slots[task.place.slot] = task.id;
}

/** Gives back what a stopped task held. */
export function releaseSlot(state: Ecs, task: Task): void {
  const instance = state.instances.find(({ id }) => id === task.place?.instance);
  if (instance !== undefined && task.place !== null) instance.slots[task.place.slot] = null;
  task.place = null;
}

const stranger = 'other';

/** Tasks of other services take every free slot but `keep`; returns how many they took. */
export function fillSlots(state: Ecs, keep: number): number {
  const free = state.instances
    .filter(({ zone }) => !state.lost.includes(zone))
    .flatMap(({ slots }) =>
      slots.flatMap((holder, slot) => (holder === null ? [{ slots, slot }] : [])),
    );
  const taken = free.slice(0, Math.max(0, free.length - keep));
  for (const { slots, slot } of taken) slots[slot] = stranger;
  return taken.length;
}

/** Tasks of other services leave, everywhere or in one zone; returns how many left. */
export function clearStrangers(state: Ecs, zone?: Zone): number {
  let left = 0;
  for (const instance of state.instances) {
    if (zone !== undefined && instance.zone !== zone) continue;
    for (const [slot, holder] of instance.slots.entries()) {
      if (holder !== stranger) continue;
      instance.slots[slot] = null;
      left += 1;
    }
  }
  return left;
}

/** Free slots of a zone. */
export function freeInZone(state: Ecs, zone: Zone): number {
  return state.instances
    .filter((instance) => instance.zone === zone)
    .reduce((sum, { slots }) => sum + freeSlots(slots), 0);
}

function freeSlots(slots: readonly (string | null)[]): number {
  return slots.filter((holder) => holder === null).length;
}
