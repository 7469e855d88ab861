import type { PartState } from '@/lib/diagram/diagram';
import type { Context } from '../model';
import type { Change, Release } from '../rules/rollback';
import { milliseconds, type Micros } from '../time';
import type { LogParams } from '../trace';
import {
  functionOf,
  modules,
  type Database,
  type Module,
  type Side,
  type UnitId,
} from './containers-settings';

export type Bug = 'none' | 'crash' | 'leak';

/** A change of one team in one structure; both structures get every change. */
export type TeamChange = Change & { readonly team: Module; readonly bug: Bug };

/** One request of a shopper in one structure. */
export type Request = {
  readonly id: string;
  readonly side: Side;
  readonly module: Module;
  /** Percent of the usual work it takes: the same in both structures. */
  readonly size: number;
  readonly sentAt: Micros;
  /** Null until it is known how it ends; it is in flight until the shopper has the answer. */
  outcome: 'answered' | 'failed' | null;
};

/** What a process does for somebody. */
export type Task =
  /** A request of a shopper, in the monolith or at the service that answers it. */
  | { readonly kind: 'request'; readonly request: Request }
  /** A question of the order service. */
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'sale'; readonly sale: Sale };

/** A task at a process, from its arrival to the answer. */
export type Work = {
  readonly task: Task;
  readonly copy: Copy;
  /** For orders among services: how many of its steps are done, and the call it waits for. */
  step: number;
  call: Call | null;
  over: boolean;
};

/** One attempt of the order service to get an answer. */
export type Call = {
  readonly request: Request;
  /** The work of the order service that waits for it. */
  readonly work: Work;
  readonly to: 'members' | 'catalog';
  readonly attempt: number;
  readonly beganAt: Micros;
  over: boolean;
};

export type CallFailure =
  | 'callee-down'
  | 'callee-died'
  | 'callee-no-database'
  | 'call-lost'
  | 'call-timed-out'
  | 'call-misunderstood';

/** A message "one book sold". */
export type Sale = { readonly id: string };

/** One running copy of a unit: a process. It is up while it has no fault. */
export type Copy = {
  readonly unit: UnitId;
  readonly index: number;
  faults: number;
  /** Megabytes it has not given back since it started. */
  memory: number;
  works: Work[];
};

export type Unit = {
  readonly id: UnitId;
  readonly side: Side;
  readonly copies: readonly Copy[];
  /** What was deployed, the running release last; a rollback takes the last one off. */
  readonly releases: Release<TeamChange>[];
  lastVersion: number;
  /** Copy that got the last task; the next running one after it gets the next. */
  turn: number;
};

export type Ailment = { leak: number; delay: Micros };

export type Count = { sent: number; answered: number; failed: number };

export type SideState = {
  readonly counts: Record<Module, Count>;
  /** Modules whose function cannot be done now, since when, and for how long until then. */
  stopped: readonly Module[];
  stoppedSince: Micros;
  /** What was down when they were last asked for. */
  stoppedBy: string;
  readonly downtime: Record<Module, Micros>;
  open: Request[];
  /** Lengths of the last answered orders. */
  readonly orderTimes: Micros[];
  readonly ailments: Record<Module, Ailment>;
  /** Finished changes that do not run. */
  waiting: TeamChange[];
  goodReverted: number;
  stranded: readonly string[];
};

/** How a part looks: its mark and its live figure. */
export type Look = {
  readonly mark: PartState | null;
  readonly code: string;
  readonly params: LogParams;
};

export type Containers = {
  shoppers: number;
  readonly units: Record<UnitId, Unit>;
  readonly databases: Record<Database, { faults: number; schema: number }>;
  readonly sides: Record<Side, SideState>;
  readonly changes: Record<Module, number>;
  openCalls: Call[];
  readonly calls: { begun: number; succeeded: number; failed: number; dropped: number };
  readonly sales: {
    sent: number;
    done: number;
    waiting: Sale[];
    taken: Sale | null;
    behind: boolean;
  };
  /** What the settings of the run allow: megabytes of a process, attempts of a call, milliseconds of a wait (0: endless). */
  readonly limits: { readonly memory: number; readonly attempts: number; readonly timeout: number };
  /** Something was stopped or came back: what can be done is to be asked anew. */
  disturbed: boolean;
  /** Marks, figures and metrics are to be shown anew. */
  dirty: boolean;
  readonly shown: Record<string, Look>;
};

export type ContainersEvent =
  | { readonly kind: 'send' }
  | {
      readonly kind: 'enter';
      readonly id: string;
      readonly module: Module;
      readonly size: number;
      readonly sentAt: Micros;
    }
  /** A task gets to the process it was sent to; `copy` is null when one is chosen on arrival. */
  | { readonly kind: 'reach'; readonly task: Task; readonly copy: Copy | null }
  | { readonly kind: 'worked'; readonly work: Work }
  /** The answer of a call is back; `failure` says what came instead. */
  | { readonly kind: 'back'; readonly call: Call; readonly failure: CallFailure | null }
  | { readonly kind: 'timeout'; readonly call: Call }
  | { readonly kind: 'store-sale' | 'sale-stored'; readonly work: Work }
  | { readonly kind: 'leave' | 'deliver'; readonly request: Request }
  | { readonly kind: 'fault'; readonly module: Module; readonly index: number }
  | { readonly kind: 'repaired'; readonly copy: Copy }
  | { readonly kind: 'database-fault'; readonly database: Database }
  | { readonly kind: 'database-repaired'; readonly database: Database };

export type ContainersContext = Context<ContainersEvent>;

export function unitOf(state: Containers, side: Side, module: Module): Unit {
  return state.units[side === 'monolith' ? 'monolith' : module];
}

export function databaseOf(side: Side, module: Module): Database {
  return side === 'monolith' ? 'shop-db' : `${module}-db`;
}

export function unitsOf(state: Containers, side: Side): readonly Unit[] {
  return side === 'monolith'
    ? [state.units.monolith]
    : modules.map((module) => state.units[module]);
}

/** Everything that runs in a structure now. */
export function runningChanges(state: Containers, side: Side): readonly TeamChange[] {
  return unitsOf(state, side).flatMap(({ releases }) => releases.flatMap(({ changes }) => changes));
}

export function versionOf(unit: Unit): number {
  return unit.releases.at(-1)!.version;
}

/** The part of the picture that shows a module of a structure. */
export function partOf(side: Side, module: Module) {
  return side === 'monolith' ? (`mono-${module}` as const) : module;
}

/** The part that shows a copy doing the work of `module`. */
export function partOfCopy({ unit, index }: Copy, module: Module) {
  if (unit !== 'monolith') return unit;
  return index === 0 ? (`mono-${module}` as const) : 'copy';
}

export function moduleOf(task: Task): Module {
  if (task.kind === 'request') return task.request.module;
  return task.kind === 'call' ? task.call.to : 'catalog';
}

export function functionIn(request: Request) {
  return functionOf[request.module];
}

export function hop({ settings }: ContainersContext): Micros {
  return milliseconds(settings.number('hop'));
}

export function ailmentOf(state: Containers, side: Side, module: Module): Ailment {
  return state.sides[side].ailments[module];
}
