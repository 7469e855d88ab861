import type { QueueKind } from './queue-limits';

/**
 * SIM-F03 (FIFO send): what is wrong with a send, or null. A FIFO message must name its group and
 * needs a deduplication id (given, or made from its body); a delay of its own is an error. A
 * standard queue takes a group too, as a tenant, without promising any order.
 */
export function refuseSend(send: {
  readonly kind: QueueKind;
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
  readonly hasOwnDelay: boolean;
}): 'missing-group' | 'missing-deduplication-id' | 'delay-not-allowed' | null {
  if (send.kind === 'standard') return null;
  if (send.group === undefined || send.group === '') return 'missing-group';
  if (send.hasOwnDelay) return 'delay-not-allowed';
  if (send.deduplicationId === undefined || send.deduplicationId === '') {
    return 'missing-deduplication-id';
  }
  return null;
}
