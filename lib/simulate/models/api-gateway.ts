import { defineModel } from '../model';
import { openBucket } from '../rules/token-bucket';
import { freshMeter, quotaPeriodSeconds } from '../rules/usage-quota';
import { milliseconds, seconds } from '../time';
import { callOther, carryOut } from './api-gateway-commands';
import { keepRefilling } from './api-gateway-gate';
import { deleteId, post } from './api-gateway-pushes';
import {
  answerFromCache,
  arrive,
  endWork,
  forward,
  giveUp,
  hopOn,
  isLastHop,
  lookBack,
  lookIntoCache,
  passOn,
  planNext,
  sendPlanned,
} from './api-gateway-requests';
import {
  apiGatewayCommands,
  apiGatewayFigureCodes,
  apiGatewayLines,
  apiGatewayLogCodes,
  apiGatewayMetrics,
  apiGatewayParameters,
  apiGatewayParts,
  clients,
  partners,
} from './api-gateway-settings';
import { checkClosing, closeByApp, connect, keepAlive, receive } from './api-gateway-sockets';
import {
  lookTime,
  quotaOf,
  type Gateway,
  type GatewayContext,
  type GatewayEvent,
} from './api-gateway-state';
import { show } from './api-gateway-view';

const reportEvery = seconds(60);

/**
 * The front door of the shop (SIM-G01 to G07): a REST API whose requests pass key, quota and token
 * buckets before they reach a backend that may be too slow, and a WebSocket API beside it whose
 * connections end. A run begins with full buckets and nothing open.
 */
export const apiGatewayModel = defineModel<Gateway, GatewayEvent>({
  id: 'api-gateway',
  parts: apiGatewayParts,
  lines: apiGatewayLines,
  parameters: apiGatewayParameters,
  commands: apiGatewayCommands,
  logCodes: apiGatewayLogCodes,
  figureCodes: apiGatewayFigureCodes,
  metrics: apiGatewayMetrics,
  refuse: (settings) => {
    const quota = settings.number('quota');
    const offset = settings.number('quota-offset');
    if (quota === 0 || offset <= quota) return null;
    return `model api-gateway: params: the offset of ${offset} is larger than the quota of ${quota}. Give an offset up to the quota.`;
  },
  start: (context) => {
    const state = emptyGateway(context);
    for (const [index, client] of clients.entries()) {
      planNext(client, state, context, (index + 1) / (clients.length + 1));
    }
    if (quotaOf(context) !== null) {
      context.after(seconds(context.settings.number('period-left')), { kind: 'new-period' });
    }
    context.after(reportEvery, { kind: 'report' });
    show(state, context);
    return state;
  },
  on: (event, state, context) => {
    handle(event, state, context);
    if (!isOnTheWay(event)) show(state, context);
  },
  command: (command, state, context) => {
    carryOut(command, state, context);
    show(state, context);
  },
});

/** Only a dot moves on, so no figure can change. */
function isOnTheWay(event: GatewayEvent): boolean {
  const { kind } = event;
  return kind === 'send' || kind === 'looked' || (kind === 'hop' && !isLastHop(event));
}

function handle(event: GatewayEvent, state: Gateway, context: GatewayContext): void {
  switch (event.kind) {
    case 'send':
      return sendPlanned(event.client, event.plan, state, context);
    case 'arrive':
      return arrive(event.wave, state, context);
    case 'looked':
      return lookBack(event.wave, context);
    case 'decide':
      return passOn(event.wave, state, context);
    case 'cached':
      return lookIntoCache(event.wave, state, context);
    case 'fetch':
      return forward(event.wave, context);
    case 'hit':
      return answerFromCache(event.wave, state, context);
    case 'hop':
      return hopOn(event.wave, event, state, context);
    case 'worked':
      return endWork(event.wave, state, context);
    case 'timeout':
      return giveUp(event.wave, state, context);
    case 'got':
      return getAnswer(event, state);
    case 'new-period':
      return beginPeriod(context);
    case 'refill':
      return keepRefilling(state, context);
    case 'report':
      return report(state, context);
    case 'other':
      return callOther(event.count, event.left, state, context);
    case 'connect':
      return connect(event.id, event.every, state, context);
    case 'close-check':
      return checkClosing(event.connection, context);
    case 'keep-alive':
      return keepAlive(event.connection, state, context);
    case 'goodbye':
      return closeByApp(event.connection, context);
    case 'message':
      return receive(event, state, context);
    case 'post':
      return post(event.push, state, context);
    case 'deleted':
      return deleteId(event.push, state, context);
  }
}

function getAnswer(
  { client, status }: Extract<GatewayEvent, { kind: 'got' }>,
  state: Gateway,
): void {
  state.got[client] = status;
  const partner = partners.find((one) => one === client);
  if (partner !== undefined) state.lastPartner = partner;
}

/** The meters themselves see by the clock that a new period has begun. */
function beginPeriod(context: GatewayContext): void {
  const quota = quotaOf(context);
  if (quota === null) return;
  const { limit, period } = quota;
  context.log('quota-reset', { limit, period }, { rule: 'SIM-G03', part: 'plan' });
  context.after(seconds(quotaPeriodSeconds(period)), { kind: 'new-period' });
}

/** Once a minute what was counted goes to the metrics; whose requests they were does not. */
function report(state: Gateway, context: GatewayContext): void {
  context.after(reportEvery, { kind: 'report' });
  const { counts, reported } = state;
  const refusedAll = counts.forbidden + counts.throttled + counts.quotaExceeded;
  const count = counts.arrived - reported.count;
  const refused = refusedAll - reported.refused;
  const failed = counts.timeouts - reported.failed;
  state.reported = { count: counts.arrived, refused: refusedAll, failed: counts.timeouts };
  if (count + refused + failed === 0) return;
  state.lastReport = count;
  context.move({ entity: 'metrics', line: 'report', lasting: lookTime, shape: 'control' });
  context.log('reported', { count, refused, failed }, { part: 'metrics' });
}

function emptyGateway({ settings }: GatewayContext): Gateway {
  const bucketOf = (whose: string) =>
    openBucket({
      rate: settings.number(`${whose}-rate`),
      burst: settings.number(`${whose}-burst`),
    });
  const none = { website: 0, mobile: 0, small: 0, big: 0 };
  return {
    named: {},
    rates: {
      website: settings.number('website-rate'),
      mobile: settings.number('mobile-rate'),
      small: settings.number('small-rate'),
      big: settings.number('big-rate'),
    },
    plans: { ...none },
    keys: {
      small: { isValid: true, isSent: true },
      big: { isValid: true, isSent: true },
    },
    buckets: {
      small: bucketOf('plan'),
      big: bucketOf('plan'),
      books: bucketOf('method'),
      orders: bucketOf('method'),
      account: bucketOf('account'),
    },
    paid: { small: 0, big: 0, books: 0, orders: 0, account: 0 },
    meters: { small: freshMeter, big: freshMeter },
    metered: { small: 0, big: 0 },
    accepted: { ...none },
    quotaMost: settings.number('quota') + settings.number('overshoot'),
    timeout: seconds(settings.number('timeout')),
    work: milliseconds(settings.number('work')),
    kept: {},
    waves: [],
    counts: {
      arrived: 0,
      forbidden: 0,
      throttled: 0,
      quotaExceeded: 0,
      cacheHits: 0,
      answered: 0,
      timeouts: 0,
      backendCalls: 0,
      backendDone: 0,
      others: 0,
      sockets: 0,
      delivered: 0,
      gone: 0,
    },
    reported: { count: 0, refused: 0, failed: 0 },
    latency: { total: 0, integration: 0 },
    connections: [],
    filed: [],
    deliveries: [],
    refillDue: false,
    got: {},
    lastPartner: null,
    lastReport: null,
    shown: {},
  };
}
