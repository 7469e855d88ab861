import { seconds } from './time';
import type { LogEntry, Trace } from './trace';

/** A log entry looked for: its code, and params that must be equal. */
export type EntryPattern = {
  readonly code: string;
  readonly where?: Readonly<Record<string, string | number>>;
};

/**
 * A question a trace can answer, as data: keys of predict items and asserts of repair items are
 * written with it. Moments are seconds; left out, the end of the run.
 */
export type Reading =
  /** Value of a metric at a moment. */
  | { readonly read: 'metric'; readonly metric: string; readonly at?: number }
  /** Largest value a metric had. */
  | { readonly read: 'highest'; readonly metric: string }
  | { readonly read: 'lowest'; readonly metric: string; readonly from?: number }
  /** How often something happened. */
  | { readonly read: 'count'; readonly of: EntryPattern; readonly until?: number }
  /** Second at which something first happened; −1 when it never did. */
  | { readonly read: 'first-at'; readonly of: EntryPattern }
  /** Which of several things happened first (its name here); "none" when none did. */
  | { readonly read: 'which-first'; readonly of: Readonly<Record<string, EntryPattern>> }
  /** A param of the first (or last) entry of this kind; "none" when there is none. */
  | {
      readonly read: 'param';
      readonly of: EntryPattern;
      readonly param: string;
      readonly last?: true;
    };

/** The values of one param over all entries of a kind, in order: "who got which message". */
export function paramsInOrder(trace: Trace, of: EntryPattern, param: string): (string | number)[] {
  return trace.log.filter((entry) => fits(entry, of)).map(({ params }) => params[param] ?? 'none');
}

/**
 * The answer of `trace` to `reading`: a number, or an id.
 *
 * @throws Error when the trace has no such metric
 */
export function readTrace(trace: Trace, reading: Reading): number | string {
  switch (reading.read) {
    case 'metric':
      return metricAt(trace, reading.metric, reading.at);
    case 'highest':
      return Math.max(...points(trace, reading.metric).map(({ value }) => value));
    case 'lowest': {
      const from = seconds(reading.from ?? 0);
      const later = points(trace, reading.metric).filter(({ at }) => at > from);
      return Math.min(
        metricAt(trace, reading.metric, reading.from ?? 0),
        ...later.map(({ value }) => value),
      );
    }
    case 'count': {
      const until = reading.until === undefined ? Infinity : seconds(reading.until);
      return trace.log.filter((entry) => entry.at <= until && fits(entry, reading.of)).length;
    }
    case 'first-at': {
      const entry = trace.log.find((candidate) => fits(candidate, reading.of));
      return entry === undefined ? -1 : entry.at / 1_000_000;
    }
    case 'which-first': {
      const wanted = Object.entries(reading.of);
      for (const entry of trace.log) {
        const found = wanted.find(([, pattern]) => fits(entry, pattern));
        if (found) return found[0];
      }
      return 'none';
    }
    case 'param': {
      const entries = trace.log.filter((entry) => fits(entry, reading.of));
      const entry = reading.last ? entries.at(-1) : entries[0];
      return entry?.params[reading.param] ?? 'none';
    }
  }
}

function fits(entry: LogEntry, { code, where = {} }: EntryPattern): boolean {
  return (
    entry.code === code &&
    Object.entries(where).every(([key, value]) => entry.params[key] === value)
  );
}

function points(trace: Trace, metric: string) {
  const found = trace.metrics[metric];
  if (found === undefined || found.length === 0) {
    throw new Error(
      `trace: there is no metric "${metric}". Read one of ${Object.keys(trace.metrics).join(', ')}.`,
    );
  }
  return found;
}

function metricAt(trace: Trace, metric: string, at?: number): number {
  const moment = at === undefined ? Infinity : seconds(at);
  return points(trace, metric).findLast((point) => point.at <= moment)?.value ?? 0;
}
