import type { PartState } from '@/lib/diagram/diagram';
import type { Micros } from './time';

/** Numbers and short ids that a log sentence or figure is filled with; never words. */
export type LogParams = Readonly<Record<string, string | number>>;

/** What a dot means; each has its own shape: ● request, ○ response, ✕ error, ◆ event, ▲ control. */
export type DotShape = 'request' | 'response' | 'error' | 'event' | 'control';

/** The name people see of an entity: "m1@worker" is the copy of m1 that a worker holds. */
export function entityName(entity: string): string {
  const end = entity.indexOf('@');
  return end < 0 ? entity : entity.slice(0, end);
}

/** An entity (message, request, task, packet) travels along a line of the model. */
export type Move = {
  readonly entity: string;
  /** A line of the model; the simulation's binding says which edge of the diagram it is. */
  readonly line: string;
  readonly from: Micros;
  readonly to: Micros;
  readonly shape: DotShape;
  /** Against the direction of the edge: answers on the line of their request. */
  readonly reverse?: true;
};

/** An entity rests at a part from a moment on, until it moves, rests elsewhere or is gone. */
export type Rest = {
  readonly entity: string;
  readonly at: Micros;
  /** A part of the model, or null: the entity is gone. */
  readonly part: string | null;
  readonly look?: 'plain' | 'hidden' | 'ok' | 'fail';
};

/** A part looks otherwise from this moment on. */
export type StateChange = {
  readonly at: Micros;
  readonly part: string;
  readonly state: PartState | null;
};

/** The live figure of a part from this moment on: a message code and its numbers. */
export type FigureChange = {
  readonly at: Micros;
  readonly part: string;
  readonly code: string;
  readonly params: LogParams;
};

/** One thing that happened, as data: `code` names its sentence, `rule` the rule that decided. */
export type LogEntry = {
  readonly at: Micros;
  readonly code: string;
  readonly params: LogParams;
  readonly rule?: string;
  readonly entity?: string;
  readonly part?: string;
};

/** A row that was looked at: of a route table, a firewall, a list of ranges or answers. */
export type LookRow = {
  /** A route's destination, a rule's number or "group#index", a range, an address. */
  readonly label: string;
  /** A route's target, a rule's protocol, ports and peer. */
  readonly detail: string;
  /** The range that matched, where it is not the label (an entry of a prefix list). */
  readonly matched?: string;
  readonly won: boolean;
  /** Why it won or lost, as a code. */
  readonly reason: string;
};

/**
 * One decision about an entity with everything that was looked at: where, what was asked, every row
 * and why it won or lost. Codes, whose words are in the simulation's `looks`.
 */
export type Look = {
  readonly at: Micros;
  readonly entity: string;
  readonly way: string;
  /** What kind of place it is, and its id. */
  readonly kind: string;
  readonly place: string;
  /** Whose it is: the subnet of a table, the owner of a security group. */
  readonly of?: string;
  readonly question: string;
  readonly decision: string;
  readonly rule: string;
  readonly reason: string;
  readonly rows: readonly LookRow[];
  /** The sentence the log has about it, if it has one. */
  readonly said?: { readonly code: string; readonly params: LogParams };
};

/** A measured value from this moment on; it stays until the next point of the same metric. */
export type MetricPoint = { readonly at: Micros; readonly value: number };

/** Everything a run emits, in the order of time. The view, the questions and the tests read it. */
export type Trace = {
  readonly moves: readonly Move[];
  readonly rests: readonly Rest[];
  readonly states: readonly StateChange[];
  readonly figures: readonly FigureChange[];
  readonly log: readonly LogEntry[];
  /** Decisions with all that was looked at; only models of networks have them. */
  readonly looks: readonly Look[];
  readonly metrics: Readonly<Record<string, readonly MetricPoint[]>>;
  /** How many events the model handled. */
  readonly events: number;
  /** The moment up to which the run was computed. */
  readonly until: Micros;
};
