import type { PartState } from '@/lib/diagram/diagram';
import type { Context } from '../model';
import type { Network } from '../network/network';
import type { ReceiptHandle } from '../queue/message';
import type { Queue } from '../queue/queue';
import type { TargetHealth } from '../rules/alb-target-health';
import { countsAsHealthy } from '../rules/ecs-health';
import { isCounted, type TaskState } from '../rules/ecs-task-state';
import type { TokenBucket } from '../rules/token-bucket';
import { milliseconds, toSeconds, type Micros } from '../time';
import type { LogParams } from '../trace';
import { tracePath, type Path, type PathId } from './serverless-network';
import type { Status } from './serverless-codes';
import type { Entrance, Line, RequestKind, Zone } from './serverless-settings';

/** What the app sends once: a retry of the same order is another request. */
export type Request = {
  readonly id: string;
  readonly order: string;
  readonly attempt: number;
  readonly kind: RequestKind;
  /** Sent by a command alone: every step of it is told. */
  readonly followed: boolean;
  readonly sentAt: Micros;
  forwardedAt: Micros | null;
  entrance: Entrance | null;
  task: Task | null;
  /**
   * Where it is behind API Gateway: `away` before it is forwarded, `lost` when a packet of it was
   * dropped, `over` when its answer is back or nobody works on it any more.
   */
  stage:
    | 'away'
    | 'going'
    | 'waiting'
    | 'working'
    | 'calling'
    | 'receipt'
    | 'returning'
    | 'lost'
    | 'over';
  /** Rises with every stage and call; an event of an older step comes too late. */
  step: number;
  callee: 'table' | 'queue';
  calls: number;
  /** What the backend answered. */
  reply: Status | null;
  /** What API Gateway answered; given once. */
  answer: Status | null;
  /** How often the app got an answer: 0 or 1. */
  told: number;
};

export type Task = {
  readonly id: string;
  readonly revision: number;
  readonly zone: Zone;
  state: TaskState;
  /** Every state it has been in, in order. */
  readonly steps: TaskState[];
  runningAt: Micros | null;
  target: TargetHealth | null;
  /** Unhealthy: to be replaced. */
  sick: boolean;
  /** Accepts connections and answers nothing. */
  hung: boolean;
  drainFrom: Micros | null;
  /** Requests that the load balancer gave it and that have not left it. */
  readonly open: Set<Request>;
  /** Those of them that wait their turn, and how many are worked on. */
  readonly line: Request[];
  working: number;
};

export type Serverless = {
  readonly timeout: Micros;
  readonly concurrency: number;
  readonly idempotent: boolean;
  rate: number;
  /** Which plan of arrivals is in force; a changed rate makes a new one. */
  plan: number;
  bucket: TokenBucket;
  /** Requests that somebody still has something to do for. */
  readonly requests: Set<Request>;
  sent: number;
  told: number;
  readonly answers: Record<Status, number>;
  lastLatency: Micros;
  readonly turns: { entrance: number; target: number };
  network: Network;
  readonly original: Network;
  permitted: boolean;
  readonly cut: Entrance[];
  readonly paths: Partial<Record<PathId, Path>>;
  readonly slow: Record<Zone, Micros>;
  readonly tasks: Task[];
  revision: number;
  rolling: boolean;
  lookDue: boolean;
  capacity: { minimum: number; maximum: number };
  desired: number;
  /** Requests the load balancer got since the last look at the load, and what looks wanted. */
  seen: number;
  readonly wants: number[];
  heldAt: 'minimum' | 'maximum' | null;
  /** Orders in the table with how often each was stored. */
  readonly rows: Record<string, number>;
  tableBucket: TokenBucket | null;
  readonly table: { stores: number; orders: number; late: number; refusals: number; lost: number };
  readonly queue: Queue<string>;
  receipts: number;
  taking: ReceiptHandle<string> | null;
  /** When something was last said of requests that are not followed, and how many were silent since. */
  readonly said: Record<string, { at: Micros; more: number }>;
  /** What the next look of the scheduler must keep. */
  limits: { readonly total: number; readonly healthy: number };
  readonly shown: Record<string, { mark: PartState | null; figure: string }>;
};

export type Hop = 'at-link' | 'at-alb' | 'at-task' | 'back-alb' | 'back-link' | 'back-api';

export type ServerlessEvent =
  | { readonly kind: 'order'; readonly plan: number }
  | { readonly kind: 'arrive'; readonly requests: readonly Request[] }
  | { readonly kind: 'hop'; readonly request: Request; readonly to: Hop }
  | { readonly kind: 'timeout'; readonly request: Request; readonly isLast: boolean }
  | { readonly kind: 'told'; readonly request: Request }
  | { readonly kind: 'retry'; readonly request: Request }
  /** Steps of a request at its task; `step` is the one they were planned in. */
  | {
      readonly kind: 'worked' | 'call' | 'no-answer' | 'receipt';
      readonly request: Request;
      readonly step: number;
    }
  | {
      readonly kind: 'leg';
      readonly request: Request;
      readonly line: Line;
      readonly shape: 'request' | 'response' | 'error';
    }
  | { readonly kind: 'callee'; readonly request: Request; readonly step: number }
  | {
      readonly kind: 'call-answer';
      readonly request: Request;
      readonly step: number;
      readonly result: 'done' | 'denied' | 'throttled';
    }
  | { readonly kind: 'made'; readonly handle: ReceiptHandle<string> }
  | { readonly kind: 'advance'; readonly task: Task; readonly from: TaskState }
  | { readonly kind: 'check'; readonly task: Task }
  | { readonly kind: 'drain-over'; readonly task: Task }
  | { readonly kind: 'look' }
  | { readonly kind: 'look-at-load' };

export type ServerlessContext = Context<ServerlessEvent>;

/** How long a request takes for one hop between parts, and the app's call over the internet. */
export const hopTime: Micros = milliseconds(100);
export const internetTime: Micros = milliseconds(150);

/** What the tracer says of one way of the network as it is now; asked once between changes. */
export function pathOf(state: Serverless, id: PathId): Path {
  return (state.paths[id] ??= tracePath(state.network, id, state.permitted));
}

/** Puts another network in force. */
export function useNetwork(state: Serverless, network: Network): void {
  state.network = network;
  forgetPaths(state);
}

/** Makes the tracer look again. */
export function forgetPaths(state: Serverless): void {
  for (const id of Object.keys(state.paths) as PathId[]) delete state.paths[id];
}

/** Running(+pending) tasks. */
export function counted(state: Serverless): Task[] {
  return state.tasks.filter((task) => isCounted(task.state));
}

/** SIM-E05 for a task of this run. */
export function isHealthy(task: Task, now: Micros): boolean {
  return countsAsHealthy({
    state: task.state,
    runningSeconds: task.runningAt === null ? 0 : toSeconds(now - task.runningAt),
    container: null,
    target: task.target?.status ?? 'initial',
  });
}

/** Tasks that count as healthy now. */
export function healthyTasks(state: Serverless, now: Micros): Task[] {
  return state.tasks.filter((task) => isHealthy(task, now));
}

/** Whether somebody works on a request at its task. */
export function isWorkedOn({ stage }: Request): boolean {
  return stage === 'working' || stage === 'calling' || stage === 'receipt';
}

/** Whether the containers of a task still run. */
export function isAlive({ state }: Task): boolean {
  return state === 'RUNNING' || state === 'DEACTIVATING';
}

const silence: Micros = 10_000_000;

/**
 * Tells what happened to a request: always when it is followed, else once in ten seconds; before
 * that, how many others had the same in the meantime.
 */
export function tell(
  request: Request,
  code: string,
  params: LogParams,
  about: { readonly rule?: string; readonly part: string },
  state: Serverless,
  context: ServerlessContext,
): void {
  if (!request.followed) {
    const last = state.said[code];
    if (last !== undefined && context.now - last.at < silence) {
      last.more += 1;
      return;
    }
    const more = last?.more ?? 0;
    if (more > 0) context.log('and-more', { what: code, more }, { part: about.part });
    state.said[code] = { at: context.now, more: 0 };
  }
  context.log(code, { request: request.id, ...params }, { ...about, entity: request.id });
}

/** Tells a step that only somebody who follows this one request wants to know. */
export function tellFollowed(
  request: Request,
  code: string,
  params: LogParams,
  about: { readonly rule?: string; readonly part: string },
  context: ServerlessContext,
): void {
  if (!request.followed) return;
  context.log(code, { request: request.id, ...params }, { ...about, entity: request.id });
}
