import { gatewayStatus, type GatewayResponse } from '../rules/gateway-response';
import { integrationAnswer } from '../rules/integration-timeout';
import { pickInTurn } from '../rules/round-robin';
import { takeToken } from '../rules/token-bucket';
import { microsPerSecond, seconds, toSeconds } from '../time';
import { type Status } from './serverless-codes';
import { entrances, type RequestKind } from './serverless-settings';
import { answer, forget } from './serverless-answers';
import { toBalancer } from './serverless-balancer';
import {
  hopTime,
  internetTime,
  isWorkedOn,
  pathOf,
  tell,
  tellFollowed,
  type Request,
  type Serverless,
  type ServerlessContext,
} from './serverless-state';

const atApi = (rule?: string) => ({ ...(rule !== undefined && { rule }), part: 'api' });

/** Plans the next order of the shoppers, after an even or a random gap. */
export function planNext(state: Serverless, context: ServerlessContext): void {
  if (state.rate === 0) return;
  const mean = Math.round(microsPerSecond / state.rate);
  const isEven = context.settings.choice('arrivals') === 'even';
  const gap = isEven ? mean : context.random('arrivals').exponential(mean);
  context.after(gap, { kind: 'order', plan: state.plan });
}

/** The next order of the plan leaves, unless another rate is in force by now. */
export function orderPlanned(plan: number, state: Serverless, context: ServerlessContext): void {
  if (plan !== state.plan) return;
  send('order', 1, false, state, context);
  planNext(state, context);
}

/** `count` requests of different orders leave at one moment. */
export function send(
  kind: RequestKind,
  count: number,
  followed: boolean,
  state: Serverless,
  context: ServerlessContext,
): void {
  const requests = Array.from({ length: count }, () => {
    const order = `r${state.sent + 1}`;
    return openRequest({ id: order, order, attempt: 1, kind, followed }, state, context);
  });
  context.after(internetTime, { kind: 'arrive', requests });
}

/** The app sends an order once more. */
export function retry(before: Request, state: Serverless, context: ServerlessContext): void {
  const { order, kind, followed } = before;
  const attempt = before.attempt + 1;
  const id = `${order}-${attempt}`;
  const request = openRequest({ id, order, attempt, kind, followed }, state, context);
  context.after(internetTime, { kind: 'arrive', requests: [request] });
}

function openRequest(
  named: Pick<Request, 'id' | 'order' | 'attempt' | 'kind' | 'followed'>,
  state: Serverless,
  context: ServerlessContext,
): Request {
  state.sent += 1;
  const request: Request = {
    ...named,
    sentAt: context.now,
    forwardedAt: null,
    entrance: null,
    task: null,
    stage: 'away',
    step: 0,
    callee: 'table',
    calls: 0,
    reply: null,
    answer: null,
    told: 0,
  };
  state.requests.add(request);
  const line = 'place-order';
  context.move({ entity: request.id, line, lasting: internetTime, shape: 'request' });
  return request;
}

/** What reaches API Gateway at one moment: it refuses, or takes a token and passes it on. */
export function arrive(
  requests: readonly Request[],
  state: Serverless,
  context: ServerlessContext,
): void {
  const [first] = requests;
  if (first === undefined) return;
  if (first.kind !== 'order') {
    for (const request of requests) refuseKind(request, state, context);
    return;
  }
  const count = requests.length;
  const taken = takeToken(state.bucket, toSeconds(context.now), count);
  state.bucket = taken.bucket;
  const { rate, burst } = taken.bucket;
  const { passed, refused } = taken;
  if (count > 1) {
    const numbers = { count, passed, refused, rate, burst };
    context.log('wave-split', numbers, { ...atApi('SIM-G01'), entity: first.id });
  }
  const status = gatewayStatus('THROTTLED') as Status;
  for (const [index, request] of requests.entries()) {
    if (index < passed) forward(request, state, context);
    else {
      if (count === 1) {
        tell(request, 'throttled', { status, rate, burst }, atApi('SIM-G01'), state, context);
      }
      answer(request, status, state, context);
    }
  }
}

/** SIM-G04: a path without a route and a body that is too large are answered at the door. */
function refuseKind(request: Request, state: Serverless, context: ServerlessContext): void {
  const isUnknown = request.kind === 'unknown-path';
  const response: GatewayResponse = isUnknown
    ? 'MISSING_AUTHENTICATION_TOKEN'
    : 'REQUEST_TOO_LARGE';
  const status = gatewayStatus(response) as Status;
  const code = isUnknown ? 'unknown-path' : 'too-large';
  tell(request, code, { status }, atApi('G26'), state, context);
  answer(request, status, state, context);
}

/** From here on the timeout runs; the way in is an ENI of the VPC link. */
function forward(request: Request, state: Serverless, context: ServerlessContext): void {
  const open = entrances.filter((id) => !state.cut.includes(id));
  const entrance = pickInTurn(open, state.turns.entrance);
  const tokens = Math.floor(state.bucket.level / 1e9);
  request.forwardedAt = context.now;
  if (entrance === null) {
    const status = gatewayStatus('INTEGRATION_FAILURE') as Status;
    tell(request, 'link-cut-off', { status }, atApi('G26'), state, context);
    answer(request, status, state, context);
    return;
  }
  tellFollowed(request, 'passed', { tokens }, atApi('SIM-G01'), context);
  state.turns.entrance += 1;
  request.entrance = entrance;
  request.stage = 'going';
  const timeout = seconds(context.settings.number('timeout'));
  context.after(timeout, { kind: 'timeout', request, isLast: false });
  const line = entrance === 'eni-a' ? 'into-a' : 'into-c';
  context.move({ entity: request.id, line, lasting: hopTime, shape: 'request' });
  context.after(hopTime, { kind: 'hop', request, to: 'at-link' });
}

/** The request is inside the VPC; the tracer says whether the load balancer can be reached. */
export function comeIn(request: Request, state: Serverless, context: ServerlessContext): void {
  const entrance = request.entrance!;
  const { outcome, hop } = pathOf(state, `${entrance}/alb`);
  if (outcome !== 'answered') {
    request.stage = 'lost';
    const about = { rule: hop.rule, part: entrance };
    tell(request, 'balancer-unreached', { entrance, reason: hop.reason }, about, state, context);
    return;
  }
  tellFollowed(request, 'came-in', { entrance }, { rule: 'S04', part: entrance }, context);
  toBalancer(request, context);
}

/**
 * SIM-G06: the timeout is over. Whatever arrives in the same microsecond still counts, so the
 * decision waits until the other events of this moment are done.
 */
export function timeOut(
  request: Request,
  isLast: boolean,
  state: Serverless,
  context: ServerlessContext,
): void {
  if (request.answer !== null) return;
  if (!isLast) {
    context.after(0, { kind: 'timeout', request, isLast: true });
    return;
  }
  const status = gatewayStatus('INTEGRATION_TIMEOUT') as Status;
  const timeout = context.settings.number('timeout');
  const numbers = { status, seconds: timeout, stage: whereabouts(request) };
  tell(request, 'timed-out', numbers, atApi('SIM-G06'), state, context);
  if (request.stage === 'lost') request.stage = 'over';
  const isAtTask = request.stage === 'waiting' || isWorkedOn(request);
  if (isAtTask) context.rest(request.id, request.task!.zone, 'fail');
  answer(request, status, state, context);
}

/** What a request is doing behind API Gateway when its time is over, for the sentence about it. */
function whereabouts(request: Request): string {
  const { stage, task } = request;
  if (stage === 'waiting' || isWorkedOn(request)) {
    if (task?.hung === true) return 'at-hung-task';
    return stage === 'waiting' ? 'in-line' : 'at-task';
  }
  return stage;
}

/** The backend's answer is back; API Gateway passes it on, unless it has answered already. */
export function comeBack(request: Request, state: Serverless, context: ServerlessContext): void {
  const took = toSeconds(context.now - request.forwardedAt!);
  const { status } = integrationAnswer(took, context.settings.number('timeout'));
  request.stage = 'over';
  if (request.answer !== null) {
    const reply = request.reply!;
    const about = atApi('SIM-G06');
    tell(
      request,
      'late-answer',
      { seconds: Math.round(took * 10) / 10, reply },
      about,
      state,
      context,
    );
    if (request.told > 0) forget(request, state);
    return;
  }
  answer(request, status === 504 ? status : request.reply!, state, context);
}
