import type { PartState } from '@/lib/diagram/diagram';
import type { Micros } from './time';
import type { FigureChange, LogEntry, Move, Rest, Trace } from './trace';

/** A dot on its way: how far along its line (0 at the tail of the line, 1 at its head). */
export type Dot = {
  readonly entity: string;
  readonly line: string;
  readonly along: number;
  readonly shape: Move['shape'];
};

/** What stands still at a moment: marks, live figures and resting entities by part. */
export type Standing = {
  readonly states: ReadonlyMap<string, PartState>;
  readonly figures: ReadonlyMap<string, FigureChange>;
  readonly rests: ReadonlyMap<string, readonly Rest[]>;
};

/** A trace made ready for asking about moments. */
export type IndexedTrace = {
  readonly trace: Trace;
  /** Moves by departure. */
  readonly moves: readonly Move[];
  readonly longest: Micros;
};

/** Sorts once what every frame asks for. */
export function indexTrace(trace: Trace): IndexedTrace {
  const moves = trace.moves.toSorted((a, b) => a.from - b.from);
  const longest = moves.reduce((length, { from, to }) => Math.max(length, to - from), 0);
  return { trace, moves, longest };
}

/** Index of the first element whose key is greater than `t`, in a list sorted by key. */
function firstAfter<T>(list: readonly T[], t: Micros, key: (item: T) => Micros): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]!) > t) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The dots on their way at `t` (µs), in the order of departure. */
export function dotsAt({ moves, longest }: IndexedTrace, t: Micros): Dot[] {
  const dots: Dot[] = [];
  const end = firstAfter(moves, t, ({ from }) => from);
  for (let index = end - 1; index >= 0; index -= 1) {
    const move = moves[index]!;
    if (move.from < t - longest) break;
    if (move.to <= t) continue;
    const done = (t - move.from) / (move.to - move.from);
    dots.push({
      entity: move.entity,
      line: move.line,
      along: move.reverse ? 1 - done : done,
      shape: move.shape,
    });
  }
  return dots.toReversed();
}

/** The last moment up to `t` (µs) at which something that stands still changed; −1 before the first. */
export function changedAt({ trace }: IndexedTrace, t: Micros): Micros {
  const last = (list: readonly { readonly at: Micros }[]) =>
    list[firstAfter(list, t, ({ at }) => at) - 1]?.at ?? -1;
  return Math.max(last(trace.states), last(trace.figures), last(trace.rests));
}

/** Everything that stands still at `t` (µs). */
export function standingAt({ trace }: IndexedTrace, t: Micros): Standing {
  const states = new Map<string, PartState>();
  for (const { at, part, state } of trace.states) {
    if (at > t) break;
    if (state === null) states.delete(part);
    else states.set(part, state);
  }
  const figures = new Map<string, FigureChange>();
  for (const figure of trace.figures) {
    if (figure.at > t) break;
    figures.set(figure.part, figure);
  }
  const places = new Map<string, Rest>();
  for (const rest of trace.rests) {
    if (rest.at > t) break;
    if (rest.part === null) places.delete(rest.entity);
    else {
      // A look that changes in place keeps the entity's place in the row.
      if (places.get(rest.entity)?.part !== rest.part) places.delete(rest.entity);
      places.set(rest.entity, rest);
    }
  }
  const rests = new Map<string, Rest[]>();
  for (const rest of places.values()) {
    if (rest.part !== null) rests.set(rest.part, [...(rests.get(rest.part) ?? []), rest]);
  }
  return { states, figures, rests };
}

/** How many log entries there are up to and including `t`: the last of them is what just happened. */
export function logCountAt({ trace }: IndexedTrace, t: Micros): number {
  return firstAfter(trace.log, t, ({ at }) => at);
}

/** The moment of the next (or previous) log entry, for stepping; `undefined` past the ends. */
export function nextMoment(
  { trace }: IndexedTrace,
  t: Micros,
  direction: 1 | -1,
): Micros | undefined {
  if (direction === 1) return trace.log[firstAfter(trace.log, t, ({ at }) => at)]?.at;
  return trace.log.findLast(({ at }) => at < t)?.at;
}

/** Everything that happened to one entity, in order: where it has been and why it is here. */
export function historyOf(trace: Trace, entity: string): readonly LogEntry[] {
  return trace.log.filter((entry) => entry.entity === entity);
}
