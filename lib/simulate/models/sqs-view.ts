import { ageOfOldest } from './sqs-site';
import type { Consumer, Site, SqsContext, SqsState } from './sqs-state';

const marks = {
  stopped: 'fail',
  waiting: 'wait',
  working: 'active',
  calling: null,
  pausing: null,
} as const;

const nothing = {};

/** Sets what a consumer is doing, and shows it. */
export function setPhase(
  consumer: Consumer,
  phase: Consumer['phase'],
  context: SqsContext,
  message = '',
): void {
  if (consumer.phase === phase && phase !== 'working') return;
  if (marks[consumer.phase] !== marks[phase]) context.mark(consumer.part, marks[phase]);
  consumer.phase = phase;
  context.figure(consumer.part, phase, phase === 'working' ? { message } : nothing);
}

/** The entity of a message in the hands of a consumer: the stored one stays in the queue. */
export function heldEntity(consumer: Consumer, entity: string): string {
  return `${entity}@${consumer.mark}`;
}

/** Shows the counts of a queue when they have changed. */
export function showSite(site: Site, context: SqsContext): void {
  const { visible, inFlight, delayed } = site.queue.counts;
  if (site.shownVisible === visible && site.shownHidden === inFlight + delayed) return;
  site.shownVisible = visible;
  site.shownHidden = inFlight + delayed;
  const code = site.part === 'dlq' ? 'kept' : 'visible-hidden';
  context.figure(site.part, code, { visible, hidden: inFlight + delayed });
}

/** Measures the queues as they stand after an event; unchanged values are not said again. */
export function measureQueues(state: SqsState, context: SqsContext): void {
  const { visible, inFlight, delayed, deleted } = state.main.queue.counts;
  const { measured } = state;
  if (measured.visible !== visible) context.measure('visible', (measured.visible = visible));
  if (measured.inFlight !== inFlight) context.measure('in-flight', (measured.inFlight = inFlight));
  if (measured.delayed !== delayed) context.measure('delayed', (measured.delayed = delayed));
  if (measured.deleted !== deleted) context.measure('deleted', (measured.deleted = deleted));
  const inDlq = state.dlq.queue.counts.visible;
  if (measured.inDlq !== inDlq) context.measure('in-dlq', (measured.inDlq = inDlq));
  const age = ageOfOldest(state.main, context.now);
  if (measured.age !== age) context.measure('age-of-oldest', (measured.age = age));
}
