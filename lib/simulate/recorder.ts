import type { Micros } from './time';
import type {
  FigureChange,
  LogEntry,
  Look,
  MetricPoint,
  Move,
  Rest,
  StateChange,
  Trace,
} from './trace';

/** A trace while it is being written. */
export type Recorder = {
  readonly moves: Move[];
  readonly rests: Rest[];
  readonly states: StateChange[];
  readonly figures: FigureChange[];
  readonly log: LogEntry[];
  readonly looks: Look[];
  readonly metrics: Record<string, MetricPoint[]>;
};

export function openRecorder(metrics: readonly { readonly id: string }[]): Recorder {
  return {
    moves: [],
    rests: [],
    states: [],
    figures: [],
    log: [],
    looks: [],
    metrics: Object.fromEntries(metrics.map(({ id }): [string, MetricPoint[]] => [id, []])),
  };
}

/** Sets a metric from `at` on; within one microsecond the last value counts. */
export function recordMetric(points: MetricPoint[], at: Micros, value: number): void {
  const last = points[points.length - 1];
  if (last?.value === value) return;
  if (last?.at === at) points[points.length - 1] = { at, value };
  else points.push({ at, value });
}

export function closeRecorder(recorder: Recorder, events: number, until: Micros): Trace {
  return { ...recorder, events, until };
}
