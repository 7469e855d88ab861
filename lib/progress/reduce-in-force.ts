import type { ProgressEvent } from './event';

/**
 * The events that count, each once, in order of time: what was undone is left out, and undoing an
 * undo brings its target back.
 */
export function inForce(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const unique = isSorted(events) ? events : sortedOnce(events);
  const undosOf = new Map<string, string[]>();
  for (const event of unique) {
    if (event.type !== 'undo') continue;
    const undos = undosOf.get(event.target);
    if (undos) undos.push(event.id);
    else undosOf.set(event.target, [event.id]);
  }
  if (undosOf.size === 0) return unique;
  // Not by time: a clock set back dates an undo before its target. `path` stops at undos in a
  // circle, which only a tampered file can hold.
  const isUndone = (id: string, path: readonly string[] = []): boolean =>
    (undosOf.get(id) ?? []).some((undo) => !path.includes(undo) && !isUndone(undo, [...path, id]));
  return unique.filter(({ id }) => !undosOf.has(id) || !isUndone(id));
}

/** Whether events come as the store gives them: in order of their ids, each once. */
function isSorted(events: readonly ProgressEvent[]): boolean {
  let last = '';
  for (const { id } of events) {
    if (id <= last) return false;
    last = id;
  }
  return true;
}

function sortedOnce(events: readonly ProgressEvent[]): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
