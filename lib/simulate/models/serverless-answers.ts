import { milliseconds, seconds } from '../time';
import type { Status } from './serverless-codes';
import {
  internetTime,
  tell,
  tellFollowed,
  type Request,
  type Serverless,
  type ServerlessContext,
} from './serverless-state';

const retryDelay = seconds(1);

/** API Gateway answers a request, once. */
export function answer(
  request: Request,
  status: Status,
  state: Serverless,
  context: ServerlessContext,
): void {
  request.answer = status;
  if (request.stage === 'away' || request.stage === 'lost') request.stage = 'over';
  const shape = status < 300 ? 'response' : 'error';
  const line = 'place-order';
  // Its dot at the task stays when only the waiting ended.
  const entity = request.stage === 'over' ? request.id : `${request.id}/answer`;
  context.move({ entity, line, lasting: internetTime, shape, reverse: true });
  context.after(internetTime, { kind: 'told', request });
  state.answers[status] += 1;
}

/** The app has its answer, and may send the same order again. */
export function hear(request: Request, state: Serverless, context: ServerlessContext): void {
  request.told += 1;
  state.told += 1;
  const status = request.answer!;
  state.lastLatency = context.now - request.sentAt;
  const took = Math.round(state.lastLatency / milliseconds(1));
  const about = { rule: 'S02', part: 'shopper' };
  tellFollowed(request, 'answered', { status, took }, about, context);
  if (request.stage === 'over') forget(request, state);
  const isWorthwhile = status === 429 || status >= 500;
  if (!isWorthwhile || request.attempt > context.settings.number('retries')) return;
  const attempt = request.attempt + 1;
  tell(
    request,
    'retried',
    { status, attempt, order: request.order },
    { part: 'shopper' },
    state,
    context,
  );
  context.after(retryDelay, { kind: 'retry', request });
}

/** Nothing more will happen to a request whose answer was told and whose work is over. */
export function forget(request: Request, state: Serverless): void {
  state.requests.delete(request);
}
