import type { QueueKind } from './queue-limits';

/**
 * SIM-Q05: what DeleteMessage does. Only the newest handle removes the message; an older one
 * succeeds and leaves it. On a standard queue a late delete works while the handle is the newest;
 * on a FIFO queue a handle whose timeout is over is an error. A message that is gone already makes
 * the call succeed without effect.
 */
export function deleteMessage(request: {
  readonly kind: QueueKind;
  /** The message is still in the queue. */
  readonly present: boolean;
  /** The handle is that of its latest receive. */
  readonly newest: boolean;
  /** The visibility timeout of this handle is over. */
  readonly timedOut: boolean;
}): 'deleted' | 'ignored' | 'receipt-handle-expired' {
  if (request.kind === 'fifo' && request.timedOut) return 'receipt-handle-expired';
  return request.present && request.newest ? 'deleted' : 'ignored';
}
