import { expect, test, vi } from 'vitest';
import { pointerRestsMs } from '@/lib/deck/pointer';
import { createPointerStore } from './pointer-store';

test('a pointer nobody renews is put away', () => {
  vi.useFakeTimers();
  const store = createPointerStore();
  const seen: unknown[] = [];
  store.subscribe(() => seen.push(store.get()));
  const pointer = { slide: 's1', laser: [1, 2] } as const;
  store.set(pointer);
  vi.advanceTimersByTime(pointerRestsMs - 1);
  store.set(pointer);
  vi.advanceTimersByTime(pointerRestsMs - 1);
  expect(store.get()).toBe(pointer);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual([pointer, pointer, undefined]);
  vi.useRealTimers();
});

test('a pointer that points at nothing is away', () => {
  const store = createPointerStore();
  store.set({ slide: 's1' });
  expect(store.get()).toBeUndefined();
});
