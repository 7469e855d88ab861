import { expect, test } from 'vitest';
import { refuseSend } from './send-message';

const fifo = { kind: 'fifo', group: 'g1', deduplicationId: 'd1', hasOwnDelay: false } as const;

test('asks a FIFO message for its group and deduplication id, and for no delay', () => {
  expect(refuseSend(fifo)).toBeNull();
  expect(refuseSend({ ...fifo, group: undefined })).toBe('missing-group');
  expect(refuseSend({ ...fifo, hasOwnDelay: true })).toBe('delay-not-allowed');
  expect(refuseSend({ ...fifo, deduplicationId: '' })).toBe('missing-deduplication-id');
});

test('lets a standard message have a delay, and a group or none', () => {
  expect(refuseSend({ kind: 'standard', hasOwnDelay: true })).toBeNull();
  expect(refuseSend({ kind: 'standard', group: 'tenant', hasOwnDelay: false })).toBeNull();
});
