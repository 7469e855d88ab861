import { queueLimits } from '../rules/queue-limits';
import { milliseconds, seconds } from '../time';
import { readSqsSettings, type SqsSettings } from './sqs-parameters';
import { mainOptions, openSite } from './sqs-site';
import type { Consumer, Site, SqsContext, SqsState } from './sqs-state';
import { showSite } from './sqs-view';

/** Consumers begin one after the other, so that they do not poll in step. */
const startGap = milliseconds(100);

/** A worker that has not begun yet. */
export function openWorker(index: number, site: Site, { batch, wait }: SqsSettings): Consumer {
  const place = index + 1;
  return {
    part: `worker-${place}`,
    mark: String(place),
    pollLine: `poll-${place}`,
    deleteLine: `delete-${place}`,
    site,
    batch,
    wait,
    isUp: true,
    turn: 0,
    phase: 'pausing',
    calledAt: 0,
    holds: [],
    isDeleting: false,
  };
}

function openSubscriber(part: string, site: Site): Consumer {
  const line = `poll-${part}`;
  const wait = seconds(20);
  const fixed = {
    batch: 1,
    isDeleting: false,
    wait,
    isUp: true,
    turn: 0,
    phase: 'pausing',
  } as const;
  return {
    part,
    mark: part,
    pollLine: line,
    deleteLine: line,
    site,
    calledAt: 0,
    holds: [],
    ...fixed,
  };
}

/** Sets everything up and schedules the first events. */
export function startSqs(context: SqsContext): SqsState {
  const settings = readSqsSettings(context.settings);
  const { kind, latency } = settings;
  const usual = {
    visibility: queueLimits.visibility.default,
    retention: queueLimits.retention.default,
    delay: 0,
    inFlightCap: queueLimits.inFlight,
    duplicateShare: 0,
    swapShare: 0,
  };
  const dlqOptions = { ...usual, kind, retention: settings.dlqRetention };
  const dlq = openSite('dlq', dlqOptions, latency, context);
  const main = openSite('queue', mainOptions(settings, dlq), latency, context);
  const stock = openSite('stock-queue', { ...usual, kind: 'standard' }, latency, context);
  const email = openSite('email-queue', { ...usual, kind: 'standard' }, latency, context);
  const workers = Array.from({ length: settings.workers }, (_, index) =>
    openWorker(index, main, settings),
  );
  const subscribers = settings.fanOut
    ? [openSubscriber('stock', stock), openSubscriber('email', email)]
    : [];
  const state: SqsState = {
    settings,
    main,
    dlq,
    stock,
    email,
    workers,
    subscribers,
    draws: {
      arrivals: context.random('arrivals'),
      service: context.random('service'),
      failure: context.random('failure'),
      resend: context.random('resend'),
    },
    visibility: settings.visibility,
    isRepaired: false,
    orders: 0,
    reached: 0,
    swallowed: 0,
    published: 0,
    copiesUnderway: 0,
    redrives: 0,
    isRedriving: false,
    done: [],
    works: 0,
    firstDone: 0,
    repeats: 0,
    emptyReceives: 0,
    highestDelivery: 0,
    groupsOut: new Map(),
    outOfTurn: 0,
    stockDone: 0,
    emailDone: 0,
    measured: { visible: -1, inFlight: -1, delayed: -1, deleted: -1, inDlq: -1, age: -1 },
  };
  for (const metric of ['done', 'repeated', 'empty-receives', 'stock-done', 'email-done']) {
    context.measure(metric, 0);
  }
  for (const site of [main, dlq, ...subscribers.map((each) => each.site)]) showSite(site, context);
  for (const [index, consumer] of [...workers, ...subscribers].entries()) {
    context.after(index * startGap, { kind: 'again-call', consumer, turn: consumer.turn });
  }
  if (settings.gap !== Infinity) context.after(nextGap(state), { kind: 'order' });
  return state;
}

/** The time until the next order. */
export function nextGap({ settings, draws }: SqsState): number {
  return settings.arrivals === 'random' ? draws.arrivals.exponential(settings.gap) : settings.gap;
}
