import type { PartState } from '@/lib/diagram/diagram';
import { tokensAt } from '../rules/token-bucket';
import { milliseconds, toSeconds } from '../time';
import type { LogParams } from '../trace';
import { statuses } from './serverless-codes';
import { entrances, zones, type Zone } from './serverless-settings';
import { pathOf, type Serverless, type ServerlessContext } from './serverless-state';
import { survey, type Survey } from './serverless-survey';

type Look = {
  readonly mark: PartState | null;
  readonly figure: readonly [code: string, params: LogParams] | null;
};

/** Marks, live figures and metrics as they stand now; only what changed is emitted. */
export function show(state: Serverless, context: ServerlessContext): void {
  const counts = survey(state, context.now);
  measure(counts, state, context);
  const one = (part: string, look: Look) => showPart(part, look, state, context);
  one('shopper', shopperLook(state));
  one('api', apiLook(state, context));
  for (const entrance of entrances) {
    const isCut = state.cut.includes(entrance);
    const path = pathOf(state, `${entrance}/alb`);
    const mark = isCut || path.outcome !== 'answered' ? 'fail' : null;
    one(entrance, { mark, figure: [isCut ? 'link-off' : 'link-on', {}] });
  }
  one('alb', balancerLook(state, counts));
  for (const zone of zones) {
    one(zone, zoneLook(counts[zone]));
    const { outcome } = pathOf(state, `${zone}/table`);
    const line = zone === 'task-a' ? 'query-a' : 'query-c';
    one(line, { mark: outcome === 'timed-out' ? 'fail' : null, figure: null });
  }
  one('endpoint', endpointLook(state));
  one('table', tableLook(state));
  one('role', {
    mark: state.permitted ? null : 'fail',
    figure: [state.permitted ? 'allowed' : 'denied', {}],
  });
  one('service', serviceLook(state, counts));
  const messages = state.queue.counts.visible + state.queue.counts.inFlight;
  one('queue', { mark: messages > 0 ? 'wait' : null, figure: ['messages', { count: messages }] });
  one('worker', {
    mark: state.taking === null ? null : 'active',
    figure: ['receipts', { count: state.receipts }],
  });
}

function showPart(
  part: string,
  { mark, figure }: Look,
  state: Serverless,
  context: ServerlessContext,
): void {
  const shown = (state.shown[part] ??= { mark: null, figure: '' });
  if (shown.mark !== mark) context.mark(part, mark);
  shown.mark = mark;
  if (figure === null) return;
  const [code, params] = figure;
  const told = `${code} ${Object.values(params).join(' ')}`;
  if (shown.figure !== told) context.figure(part, code, params);
  shown.figure = told;
}

/** Answers that say the order is taken. */
function goodAnswers({ answers }: Serverless): number {
  return answers[201] + answers[202];
}

/** Answers API Gateway has given. */
export function allAnswers({ answers }: Serverless): number {
  return statuses.reduce((sum, status) => sum + answers[status], 0);
}

function measure({ all }: Survey, state: Serverless, context: ServerlessContext): void {
  const answered = allAnswers(state);
  const messages = state.queue.counts.visible + state.queue.counts.inFlight;
  context.measure('sent', state.sent);
  context.measure('in-flight', state.sent - state.told);
  context.measure('answered', state.told);
  for (const status of statuses) context.measure(`answers-${status}`, state.answers[status]);
  context.measure('backend-working', all.working);
  context.measure('waiting-at-tasks', all.waiting);
  context.measure('desired', state.desired);
  context.measure('running', all.running);
  context.measure('healthy', all.healthy);
  context.measure('draining', all.draining);
  context.measure('stored', state.table.stores);
  context.measure('orders-stored', state.table.orders);
  context.measure('stored-after-504', state.table.late);
  context.measure('table-refusals', state.table.refusals);
  context.measure('calls-lost', state.table.lost);
  context.measure('messages', messages);
  context.measure('receipts', state.receipts);
  const success = answered === 0 ? 100 : Math.round((goodAnswers(state) * 100) / answered);
  context.measure('success', success);
  context.measure('latency', Math.round(state.lastLatency / milliseconds(1)));
}

function shopperLook(state: Serverless): Look {
  const good = goodAnswers(state);
  const failed = allAnswers(state) - good;
  return failed === 0
    ? { mark: null, figure: ['all-well', { count: good }] }
    : { mark: 'fail', figure: ['with-failures', { count: good, failed }] };
}

function apiLook({ bucket }: Serverless, context: ServerlessContext): Look {
  const tokens = Math.floor(tokensAt(bucket, toSeconds(context.now)));
  return { mark: tokens === 0 ? 'fail' : null, figure: ['tokens', { count: tokens }] };
}

function balancerLook(state: Serverless, { all }: Survey): Look {
  const isShut = entrances.every((id) => pathOf(state, `${id}/alb`).outcome !== 'answered');
  if (isShut) return { mark: 'fail', figure: ['shut', {}] };
  return { mark: all.healthy === 0 ? 'fail' : null, figure: ['targets', { count: all.healthy }] };
}

function zoneLook({ counted: count, healthy, working, waiting }: Survey[Zone]): Look {
  const mark = healthy === 0 ? 'fail' : healthy < count || waiting > 0 ? 'wait' : null;
  if (waiting > 0) return { mark, figure: ['tasks-waiting', { count, waiting }] };
  if (working > 0) return { mark, figure: ['tasks-busy', { count, working }] };
  return { mark, figure: ['tasks', { count }] };
}

function endpointLook(state: Serverless): Look {
  const missing = zones.filter((zone) => pathOf(state, `${zone}/table`).outcome === 'timed-out');
  const [first] = missing;
  if (first === undefined) return { mark: null, figure: ['routes-both', {}] };
  if (missing.length === zones.length) return { mark: 'fail', figure: ['routes-none', {}] };
  return { mark: 'wait', figure: ['route-missing', { zone: first }] };
}

function tableLook({ tableBucket, table }: Serverless): Look {
  const count = table.stores;
  return tableBucket === null
    ? { mark: null, figure: ['rows', { count }] }
    : { mark: 'wait', figure: ['rows-limited', { count, capacity: tableBucket.rate }] };
}

function serviceLook({ desired, rolling }: Serverless, { all: { healthy } }: Survey): Look {
  if (healthy < desired || rolling) {
    return { mark: 'active', figure: ['behind', { desired, healthy }] };
  }
  return { mark: null, figure: ['desired', { desired }] };
}
