import { defineModel } from '../model';
import { addRoute } from '../network/edit-routes';
import type { Network } from '../network/network';
import { openBucket } from '../rules/token-bucket';
import { tasksForLoad, withinCapacity } from '../rules/service-capacity';
import { seconds } from '../time';
import { hear } from './serverless-answers';
import { goOnBack, pick } from './serverless-balancer';
import { carryOut, openTableBucket } from './serverless-commands';
import {
  arrive,
  comeBack,
  comeIn,
  orderPlanned,
  planNext,
  retry,
  timeOut,
} from './serverless-door';
import { endDrain } from './serverless-draining';
import { setLimits } from './serverless-limits';
import { readNetwork, serverlessNetwork, tableOf } from './serverless-network';
import { endReceipt, openReceipts } from './serverless-receipts';
import { look, lookAtLoad } from './serverless-service';
import {
  serverlessFigureCodes,
  serverlessLogCodes,
  serverlessMetrics,
  statuses,
  type Status,
} from './serverless-codes';
import {
  serverlessCommands,
  serverlessLines,
  serverlessParameters,
  serverlessParts,
  zones,
} from './serverless-settings';
import type {
  Hop,
  Request,
  Serverless,
  ServerlessContext,
  ServerlessEvent,
} from './serverless-state';
import { advance, check, openTasks } from './serverless-tasks';
import { show } from './serverless-view';
import { moveLeg, reachCallee } from './serverless-calls';
import { endCall, reachTask, workOn } from './serverless-work';

/**
 * One request on its whole way: API Gateway's limits and timeout, the VPC link, the load balancer,
 * Fargate tasks of a service that scales, drains and is replaced, and DynamoDB behind a route. The
 * network is the run's config, and every way through it is found by the packet tracer.
 */
export const serverlessModel = defineModel<Serverless, ServerlessEvent>({
  id: 'serverless',
  parts: serverlessParts,
  lines: serverlessLines,
  parameters: serverlessParameters,
  commands: serverlessCommands,
  logCodes: serverlessLogCodes,
  figureCodes: serverlessFigureCodes,
  metrics: serverlessMetrics,
  config: { default: serverlessNetwork, parse: readNetwork },
  refuse: (settings) => {
    const [minimum, maximum] = [settings.number('minimum'), settings.number('maximum')];
    if (minimum <= maximum) return null;
    return `model serverless: params: the minimum capacity is ${minimum} and the maximum ${maximum}. Give a maximum of at least the minimum.`;
  },
  start: (context) => {
    const state = openState(context);
    openTasks(state, context);
    planNext(state, context);
    context.after(seconds(context.settings.number('look')), { kind: 'look-at-load' });
    setLimits(state, context);
    show(state, context);
    return state;
  },
  on: (event, state, context) => {
    handle(event, state, context);
    if (event.kind !== 'look') setLimits(state, context);
    // Passing a part on the way changes no mark, figure or metric.
    const isPassing = event.kind === 'hop' && event.to !== 'at-task' && event.to !== 'back-api';
    if (!isPassing && event.kind !== 'leg') show(state, context);
  },
  command: (command, state, context) => {
    carryOut(command, state, context);
    setLimits(state, context);
    show(state, context);
  },
});

function handle(event: ServerlessEvent, state: Serverless, context: ServerlessContext): void {
  switch (event.kind) {
    case 'order':
      return orderPlanned(event.plan, state, context);
    case 'arrive':
      return arrive(event.requests, state, context);
    case 'hop':
      return hopOn(event.request, event.to, state, context);
    case 'timeout':
      return timeOut(event.request, event.isLast, state, context);
    case 'told':
      return hear(event.request, state, context);
    case 'retry':
      return retry(event.request, state, context);
    case 'worked':
    case 'call':
    case 'no-answer':
    case 'receipt':
      return workOn(event, state, context);
    case 'leg':
      return moveLeg(event, context);
    case 'callee':
      return reachCallee(event.request, event.step, state, context);
    case 'call-answer':
      return endCall(event, state, context);
    case 'made':
      return endReceipt(event.handle, state, context);
    case 'advance':
      return advance(event.task, event.from, state, context);
    case 'check':
      return check(event.task, state, context);
    case 'drain-over':
      return endDrain(event.task, state, context);
    case 'look':
      return look(state, context);
    case 'look-at-load':
      return lookAtLoad(state, context);
  }
}

function hopOn(request: Request, to: Hop, state: Serverless, context: ServerlessContext): void {
  switch (to) {
    case 'at-link':
      return comeIn(request, state, context);
    case 'at-alb':
      return pick(request, state, context);
    case 'at-task':
      return reachTask(request, state, context);
    case 'back-alb':
    case 'back-link':
      return goOnBack(request, to, context);
    case 'back-api':
      return comeBack(request, state, context);
  }
}

function openState({ settings, config }: ServerlessContext): Serverless {
  const original = config as Network;
  const rate = settings.number('rate');
  const capacity = { minimum: settings.number('minimum'), maximum: settings.number('maximum') };
  const wanted = tasksForLoad(rate, settings.number('target'));
  const tableCapacity = settings.number('table-capacity');
  return {
    timeout: seconds(settings.number('timeout')),
    concurrency: settings.number('concurrency'),
    idempotent: settings.toggle('idempotent'),
    rate,
    plan: 0,
    bucket: openBucket({
      rate: settings.number('api-rate'),
      burst: settings.number('api-burst'),
    }),
    requests: new Set(),
    sent: 0,
    told: 0,
    answers: Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>,
    lastLatency: 0,
    turns: { entrance: 0, target: 0 },
    network: settings.toggle('nat') ? withNat(original) : original,
    original,
    permitted: true,
    cut: [],
    paths: {},
    slow: { 'task-a': 0, 'task-c': 0 },
    tasks: [],
    revision: 1,
    rolling: false,
    lookDue: false,
    capacity,
    desired: withinCapacity(wanted, capacity.minimum, capacity.maximum),
    seen: 0,
    wants: [],
    heldAt: null,
    rows: {},
    tableBucket: tableCapacity === 0 ? null : openTableBucket(tableCapacity),
    table: { stores: 0, orders: 0, late: 0, refusals: 0, lost: 0 },
    queue: openReceipts(),
    receipts: 0,
    taking: null,
    said: {},
    limits: { total: 0, healthy: 0 },
    shown: {},
  };
}

/** The network with a default route to its NAT gateway in the tables of both private subnets. */
function withNat(network: Network): Network {
  const [nat] = network.natGateways;
  if (nat === undefined) return network;
  return zones.reduce((before, zone) => {
    const edited = addRoute(before, tableOf(before, zone), '0.0.0.0/0', nat.id);
    return edited.ok ? edited.network : before;
  }, network);
}
