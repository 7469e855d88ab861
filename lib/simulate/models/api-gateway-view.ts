import type { PartState } from '@/lib/diagram/diagram';
import { wholeTokensAt } from '../rules/token-bucket';
import { takeQuota } from '../rules/usage-quota';
import { milliseconds, toSeconds } from '../time';
import type { LogParams } from '../trace';
import { partners, type Partner } from './api-gateway-settings';
import {
  bucketNames,
  openConnections,
  quotaClock,
  quotaOf,
  type BucketName,
  type Gateway,
  type GatewayContext,
} from './api-gateway-state';

type Look = {
  readonly mark: PartState | null;
  readonly figure: readonly [code: string, params: LogParams] | null;
};

/** Marks, live figures and metrics as they stand now; only what changed is emitted. */
export function show(state: Gateway, context: GatewayContext): void {
  const tokens = tokensNow(state, context);
  measure(state, tokens, context);
  const looks: Record<string, Look> = {
    website: clientLook('website', state),
    mobile: clientLook('mobile', state),
    partner: partnerLook(state),
    api: apiLook(tokens),
    plan: planLook(state, tokens, context),
    cache: cacheLook(state, context),
    metrics: {
      mark: null,
      figure: state.lastReport === null ? null : ['counted', { count: state.lastReport }],
    },
    orders: ordersLook(state, context),
    live: liveLook(state),
  };
  for (const [part, look] of Object.entries(looks)) showPart(part, look, state, context);
}

function tokensNow(state: Gateway, context: GatewayContext): Record<BucketName, number> {
  const at = toSeconds(context.now);
  const count = (name: BucketName) => wholeTokensAt(state.buckets[name], at);
  return {
    small: count('small'),
    big: count('big'),
    books: count('books'),
    orders: count('orders'),
    account: count('account'),
  };
}

function working({ counts }: Gateway): number {
  return counts.backendCalls - counts.backendDone;
}

function measure(
  state: Gateway,
  tokens: Readonly<Record<BucketName, number>>,
  context: GatewayContext,
): void {
  const { counts, latency } = state;
  const metrics = {
    count: counts.arrived,
    answered: counts.answered,
    throttled: counts.throttled,
    'quota-exceeded': counts.quotaExceeded,
    forbidden: counts.forbidden,
    timeouts: counts.timeouts,
    'cache-hits': counts.cacheHits,
    'backend-calls': counts.backendCalls,
    'backend-working': working(state),
    'metered-small': state.metered.small,
    'metered-big': state.metered.big,
    connections: openConnections(state).length,
    delivered: counts.delivered,
    gone: counts.gone,
    latency: latency.total / 1000,
    'integration-latency': latency.integration / 1000,
  };
  for (const [metric, value] of Object.entries(metrics)) context.measure(metric, value);
  for (const name of bucketNames) context.measure(`tokens-${name}`, tokens[name]);
}

function showPart(
  part: string,
  { mark, figure }: Look,
  state: Gateway,
  context: GatewayContext,
): void {
  const markKey = `${part}/mark`;
  const figureKey = `${part}/figure`;
  const shownMark = String(mark);
  const shownFigure = JSON.stringify(figure);
  if ((state.shown[markKey] ?? 'null') !== shownMark) context.mark(part, mark);
  if (state.shown[figureKey] !== shownFigure && figure !== null) context.figure(part, ...figure);
  state.shown[markKey] = shownMark;
  state.shown[figureKey] = shownFigure;
}

function clientLook(client: 'website' | 'mobile', { got }: Gateway): Look {
  return answerLook('got', got[client]);
}

/** Both partners share a place in the picture, so the figure says whose answer came last. */
function partnerLook({ got, lastPartner }: Gateway): Look {
  if (lastPartner === null) return { mark: null, figure: null };
  return answerLook(`${lastPartner}-got`, got[lastPartner]);
}

function answerLook(code: string, status: number | undefined): Look {
  if (status === undefined) return { mark: null, figure: null };
  return { mark: status === 200 ? 'ok' : 'fail', figure: [code, { status }] };
}

/** The shared bucket that is nearest to empty. */
function apiLook(tokens: Readonly<Record<BucketName, number>>): Look {
  const shared = ['orders', 'books', 'account'] as const;
  const name = shared.reduce((least, one) => (tokens[one] < tokens[least] ? one : least));
  const mark = tokens[name] === 0 ? 'wait' : null;
  return { mark, figure: [`tokens-${name}`, { tokens: tokens[name] }] };
}

/** Requests of each key, or with a quota those of the key that used most. */
function planLook(
  state: Gateway,
  tokens: Readonly<Record<BucketName, number>>,
  context: GatewayContext,
): Look {
  const quota = quotaOf(context);
  const isLimited = context.settings.toggle('plan-limits');
  if (quota === null) {
    const isEmpty = isLimited && partners.some((partner) => tokens[partner] === 0);
    return { mark: isEmpty ? 'wait' : null, figure: ['use', { ...state.metered }] };
  }
  const clock = quotaClock(quota, context);
  const meterOf = (partner: Partner) => takeQuota(quota, state.meters[partner], clock, 0);
  const [small, big] = [meterOf('small'), meterOf('big')];
  const isSpent = small.left === 0 || big.left === 0;
  const used = Math.max(small.meter.used, big.meter.used);
  return { mark: isSpent ? 'wait' : null, figure: ['use-of-quota', { used, limit: quota.limit }] };
}

function cacheLook({ counts }: Gateway, { settings }: GatewayContext): Look {
  if (settings.number('cache-ttl') === 0) return { mark: null, figure: null };
  const hits = counts.cacheHits;
  return { mark: hits > 0 ? 'ok' : null, figure: ['hits', { hits }] };
}

function ordersLook(state: Gateway, { settings }: GatewayContext): Look {
  const count = working(state);
  if (state.work > milliseconds(settings.number('work'))) {
    return { mark: 'wait', figure: ['slow', { seconds: toSeconds(state.work), count }] };
  }
  return { mark: count > 0 ? 'active' : null, figure: ['working', { count }] };
}

function liveLook(state: Gateway): Look {
  const count = openConnections(state).length;
  return { mark: count > 0 ? 'ok' : null, figure: ['open', { count }] };
}
