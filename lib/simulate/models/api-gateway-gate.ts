import { decideKey } from '../rules/api-key';
import { takeFromAll, type BucketScope } from '../rules/bucket-scopes';
import { gatewayStatus } from '../rules/gateway-response';
import { wholeTokensAt } from '../rules/token-bucket';
import { takeQuota } from '../rules/usage-quota';
import { toSeconds } from '../time';
import { methodOf, partners, type Partner } from './api-gateway-settings';
import {
  quotaClock,
  quotaOf,
  scopeOf,
  tellClient,
  type BucketName,
  type Gateway,
  type GatewayContext,
  type Wave,
} from './api-gateway-state';

/** Takes tokens for `count` requests from all the buckets named, or from none. */
export function takeTokens(
  names: readonly BucketName[],
  count: number,
  state: Gateway,
  context: GatewayContext,
): { readonly passed: number; readonly refusedBy: BucketScope | null } {
  const scoped = names.map((name) => ({
    name,
    scope: scopeOf[name],
    bucket: state.buckets[name],
  }));
  const { passed, refusedBy, buckets } = takeFromAll(scoped, toSeconds(context.now), count);
  for (const { name, bucket } of buckets) {
    state.buckets[name] = bucket;
    state.paid[name] += passed;
  }
  askToRefill(state, context);
  return { passed, refusedBy };
}

/** Shows the levels every half second until all buckets are full again. */
function askToRefill(state: Gateway, context: GatewayContext): void {
  if (state.refillDue) return;
  state.refillDue = true;
  context.after(refillLook, { kind: 'refill' });
}

const refillLook = 500_000;

export function keepRefilling(state: Gateway, context: GatewayContext): void {
  state.refillDue = false;
  const at = toSeconds(context.now);
  const isFull = Object.values(state.buckets).every(
    (bucket) => wholeTokensAt(bucket, at) === bucket.burst,
  );
  if (!isFull) askToRefill(state, context);
}

/**
 * Decides about a wave: its key, then the quota of the key, then every bucket that applies.
 * Returns whether something passed; the wave is then what passed.
 */
export function decide(wave: Wave, state: Gateway, context: GatewayContext): boolean {
  const method = methodOf[wave.client];
  const validKeys = partners.filter((partner) => state.keys[partner].isValid);
  const decision = decideKey({ keyRequired: method === 'books', key: wave.key }, validKeys);
  if (!decision.allowed) {
    state.counts.forbidden += wave.count;
    const code = decision.reason === 'missing-key' ? 'key-missing' : 'key-invalid';
    logWave(code, wave, { count: wave.count }, 'SIM-G04', context);
    tellClient(wave, decision.status, context);
    return false;
  }
  const key = partners.find((partner) => partner === decision.key) ?? null;
  const room = roomInQuota(key, state, context);
  const names = bucketsFor(key, method, context);
  const wanted = Math.min(wave.count, room);
  const { passed, refusedBy } = takeTokens(names, wanted, state, context);
  if (key !== null) meter(key, passed, state, context);
  state.accepted[wave.client] += passed;
  if (passed > 0) logPassed(wave, passed, key, state, context);
  const refused = wave.count - passed;
  if (refused > 0 && refusedBy !== null) {
    throttle(wave, refused, refusedBy, state, context);
  } else if (refused > 0 && key !== null) {
    exceedQuota(wave, refused, key, state, context);
  }
  wave.count = passed;
  return passed > 0;
}

function bucketsFor(
  key: Partner | null,
  method: 'orders' | 'books',
  { settings }: GatewayContext,
): BucketName[] {
  const ofKey = key !== null && settings.toggle('plan-limits') ? [key] : [];
  return [...ofKey, method, 'account'];
}

function roomInQuota(key: Partner | null, state: Gateway, context: GatewayContext): number {
  const quota = quotaOf(context);
  if (key === null || quota === null) return Infinity;
  return takeQuota(quota, state.meters[key], quotaClock(quota, context), 0).left;
}

function meter(key: Partner, passed: number, state: Gateway, context: GatewayContext): void {
  state.metered[key] += passed;
  const quota = quotaOf(context);
  if (quota === null) return;
  const clock = quotaClock(quota, context);
  state.meters[key] = takeQuota(quota, state.meters[key], clock, passed).meter;
}

const throttledCodes = {
  'usage-plan': 'throttled-key',
  method: 'throttled-method',
  account: 'throttled-account',
} as const satisfies Record<BucketScope, string>;

function throttle(
  wave: Wave,
  count: number,
  scope: BucketScope,
  state: Gateway,
  context: GatewayContext,
): void {
  state.counts.throttled += count;
  const method = methodOf[wave.client];
  const rule = scope === 'account' ? 'SIM-G02' : 'SIM-G01';
  logWave(throttledCodes[scope], wave, { count, method }, rule, context);
  tellClient(wave, gatewayStatus('THROTTLED'), context);
}

function exceedQuota(
  wave: Wave,
  count: number,
  key: Partner,
  state: Gateway,
  context: GatewayContext,
): void {
  state.counts.quotaExceeded += count;
  const params = {
    count,
    used: state.meters[key].used,
    period: context.settings.choice('quota-period'),
  };
  logWave('quota-exceeded', wave, params, 'SIM-G03', context);
  tellClient(wave, gatewayStatus('QUOTA_EXCEEDED'), context);
}

function logPassed(
  wave: Wave,
  count: number,
  key: Partner | null,
  state: Gateway,
  context: GatewayContext,
): void {
  const at = toSeconds(context.now);
  const tokens = (name: BucketName) => wholeTokensAt(state.buckets[name], at);
  const method = tokens(methodOf[wave.client]);
  const left = { count, method, account: tokens('account') };
  if (key === null) {
    logWave('passed', wave, left, 'SIM-G02', context);
  } else if (context.settings.toggle('plan-limits')) {
    const params = { ...left, key: tokens(key), metered: useOf(key, state, context) };
    logWave('passed-with-key', wave, params, 'SIM-G02', context);
  } else {
    const params = { ...left, metered: useOf(key, state, context) };
    logWave('passed-without-limits', wave, params, 'SIM-G02', context);
  }
}

/** Requests counted for a key: in this period when there is a quota, else since the run began. */
function useOf(key: Partner, state: Gateway, context: GatewayContext): number {
  return quotaOf(context) === null ? state.metered[key] : state.meters[key].used;
}

/** A sentence about requests of a wave, with the client and the id it is drawn with. */
export function logWave(
  code: string,
  wave: Wave,
  params: Readonly<Record<string, string | number>>,
  rule: string,
  context: GatewayContext,
): void {
  const about = { rule, entity: wave.id, part: 'api' };
  context.log(code, { client: wave.client, request: wave.id, ...params }, about);
}
