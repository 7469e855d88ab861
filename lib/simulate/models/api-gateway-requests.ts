import { cacheAnswer } from '../rules/response-cache';
import { gatewayStatus } from '../rules/gateway-response';
import { integrationAnswer } from '../rules/integration-timeout';
import { microsPerSecond, seconds, toSeconds, type Micros } from '../time';
import { decide, logWave } from './api-gateway-gate';
import { callLineOf, methodOf, partners, type Client } from './api-gateway-settings';
import {
  callTime,
  lookTime,
  nextId,
  tellClient,
  type Gateway,
  type GatewayContext,
  type Wave,
} from './api-gateway-state';

const letterOf = { website: 'w', mobile: 'm', small: 's', big: 'b' } as const;
const hops = ['to-link', 'link-alb', 'alb-orders'] as const;
const books = 3;

/** Plans the next request of a client that calls at a rate, after a whole gap or a random one. */
export function planNext(
  client: Client,
  state: Gateway,
  context: GatewayContext,
  share: number = 1,
): void {
  const rate = state.rates[client];
  if (rate === 0) return;
  const mean = Math.round(microsPerSecond / rate);
  const isEven = context.settings.choice('arrivals') === 'even';
  const gap = isEven
    ? Math.round(mean * share)
    : context.random(`arrivals-${client}`).exponential(mean);
  context.after(gap, { kind: 'send', client, plan: state.plans[client] });
}

export function sendPlanned(
  client: Client,
  plan: number,
  state: Gateway,
  context: GatewayContext,
): void {
  if (plan !== state.plans[client]) return;
  sendWave(client, 1, state, context);
  planNext(client, state, context);
}

/** `count` requests leave a client at one moment; partners put their key into the header. */
export function sendWave(
  client: Client,
  count: number,
  state: Gateway,
  context: GatewayContext,
): Wave {
  const partner = partners.find((one) => one === client);
  const wave: Wave = {
    id: nextId(state, letterOf[client]),
    client,
    key: partner !== undefined && state.keys[partner].isSent ? partner : null,
    count,
    arrivedAt: context.now + callTime,
    forwardedAt: null,
    phase: 'deciding',
    backend: 'away',
    book: partner === undefined ? 0 : context.random('books').integer(1, books),
  };
  const line = callLineOf[client];
  context.move({ entity: wave.id, line, lasting: callTime, shape: 'request' });
  context.after(callTime, { kind: 'arrive', wave });
  return wave;
}

/** Where a key is required, the plan is looked at first; the decision falls at the API. */
export function arrive(wave: Wave, state: Gateway, context: GatewayContext): void {
  state.waves.push(wave);
  state.counts.arrived += wave.count;
  if (methodOf[wave.client] === 'orders') {
    passOn(wave, state, context);
    return;
  }
  context.move({ entity: wave.id, line: 'check-plan', lasting: lookTime, shape: 'control' });
  context.after(lookTime, { kind: 'looked', wave });
}

export function lookBack(wave: Wave, context: GatewayContext): void {
  const line = 'check-plan';
  context.move({ entity: wave.id, line, lasting: lookTime, shape: 'control', reverse: true });
  context.after(lookTime, { kind: 'decide', wave });
}

/** What is refused is gone; what passes goes to the cache when there is one, else to the backend. */
export function passOn(wave: Wave, state: Gateway, context: GatewayContext): void {
  if (!decide(wave, state, context)) {
    forget(wave, state);
    return;
  }
  if (methodOf[wave.client] === 'books' && context.settings.number('cache-ttl') > 0) {
    wave.phase = 'caching';
    context.move({ entity: wave.id, line: 'look-cache', lasting: lookTime, shape: 'control' });
    context.after(lookTime, { kind: 'cached', wave });
  } else forward(wave, context);
}

export function lookIntoCache(wave: Wave, state: Gateway, context: GatewayContext): void {
  const storedAtSeconds = state.kept[`book-${wave.book}`] ?? null;
  const request = { method: 'GET', storedAtSeconds, atSeconds: toSeconds(context.now) };
  const { hit } = cacheAnswer(request, context.settings.number('cache-ttl'));
  const line = 'look-cache';
  const shape = hit ? 'response' : 'control';
  context.move({ entity: wave.id, line, lasting: lookTime, shape, reverse: true });
  context.after(lookTime, { kind: hit ? 'hit' : 'fetch', wave });
}

export function answerFromCache(wave: Wave, state: Gateway, context: GatewayContext): void {
  state.counts.cacheHits += wave.count;
  logWave('cache-hit', wave, { count: wave.count, book: wave.book }, 'SIM-G05', context);
  answer(wave, 0, state, context);
}

export function forward(wave: Wave, context: GatewayContext): void {
  wave.phase = 'waiting';
  wave.forwardedAt = context.now;
  hop(wave, 0, false, context);
}

function hop(wave: Wave, step: number, back: boolean, context: GatewayContext): void {
  const line = hops[back ? hops.length - 1 - step : step]!;
  const shape = back ? 'response' : 'request';
  const way = { entity: wave.id, line, lasting: lookTime, shape } as const;
  context.move(back ? { ...way, reverse: true } : way);
  context.after(lookTime, { kind: 'hop', wave, step: step + 1, back });
}

/** Whether it has arrived: at the backend, or back at the gateway. */
export function isLastHop({ step }: { readonly step: number }): boolean {
  return step === hops.length;
}

export function hopOn(
  wave: Wave,
  { step, back }: { readonly step: number; readonly back: boolean },
  state: Gateway,
  context: GatewayContext,
): void {
  if (!isLastHop({ step })) hop(wave, step, back, context);
  else if (back) comeBack(wave, state, context);
  else work(wave, state, context);
}

/** The backend begins; what it needs decides whether the gateway is still waiting at the end. */
function work(wave: Wave, state: Gateway, context: GatewayContext): void {
  wave.backend = 'working';
  state.counts.backendCalls += wave.count;
  context.rest(wave.id, 'orders', 'plain');
  const there = hops.length * lookTime;
  const took = there + state.work + there;
  const timeout = context.settings.number('timeout');
  const { status, answeredAfter } = integrationAnswer(toSeconds(took), timeout);
  context.after(state.work, { kind: 'worked', wave });
  if (status === 504) context.after(seconds(answeredAfter) - there, { kind: 'timeout', wave });
}

export function endWork(wave: Wave, state: Gateway, context: GatewayContext): void {
  wave.backend = 'done';
  state.counts.backendDone += wave.count;
  context.rest(wave.id, null);
  hop(wave, 0, true, context);
}

export function giveUp(wave: Wave, state: Gateway, context: GatewayContext): void {
  wave.phase = 'given-up';
  state.counts.timeouts += wave.count;
  const timeout = context.settings.number('timeout');
  logWave('timed-out', wave, { count: wave.count, seconds: timeout }, 'SIM-G06', context);
  measureLatency(wave, context.now - wave.forwardedAt!, state, context);
  if (wave.backend === 'working') context.rest(wave.id, 'orders', 'fail');
  const status = gatewayStatus('INTEGRATION_TIMEOUT');
  tellClient(wave, status, context);
}

/** The backend's answer is back at the gateway, which may no longer wait for it. */
function comeBack(wave: Wave, state: Gateway, context: GatewayContext): void {
  const took = context.now - wave.forwardedAt!;
  if (wave.phase === 'given-up') {
    logWave('late-answer', wave, { seconds: toSeconds(took) }, 'SIM-G06', context);
    forget(wave, state);
    return;
  }
  if (wave.book > 0 && context.settings.number('cache-ttl') > 0) {
    state.kept[`book-${wave.book}`] = toSeconds(context.now);
  }
  answer(wave, took, state, context);
}

function answer(wave: Wave, waited: Micros, state: Gateway, context: GatewayContext): void {
  state.counts.answered += wave.count;
  measureLatency(wave, waited, state, context);
  tellClient(wave, 200, context);
  forget(wave, state);
}

function measureLatency(
  wave: Wave,
  integration: Micros,
  state: Gateway,
  context: GatewayContext,
): void {
  state.latency = { total: context.now - wave.arrivedAt, integration };
}

function forget(wave: Wave, state: Gateway): void {
  state.waves.splice(state.waves.indexOf(wave), 1);
}
