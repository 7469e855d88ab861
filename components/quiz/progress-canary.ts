import type { Derived } from '@/lib/progress/reduce-cards';
import { noteTrouble } from './progress-trouble';

/**
 * What the store held, kept outside of it: browsers clear the store without a word, and an empty
 * one looks like that of a new device.
 */
export type Canary = { readonly device: string; readonly answers: number };

const KEY = 'day03.canary';

/** Notes how much there is, and notices when it is less than there was under another device. */
export function heedCanary(device: string, record: Derived): void {
  const answers = answersIn(record);
  const before = lastCanary();
  if (before && before.device !== device && answers < before.answers) {
    noteTrouble('emptied');
    return;
  }
  noteTrouble(undefined);
  if (answers > 0) keep({ device, answers });
}

/** What the store held when there was something in it. */
export function lastCanary(): Canary | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('device' in value && 'answers' in value)) return undefined;
    const { device, answers } = value;
    return typeof device === 'string' && typeof answers === 'number'
      ? { device, answers }
      : undefined;
  } catch {
    // Nothing can be kept, or somebody else wrote there.
    return undefined;
  }
}

/** Begins anew with what there is now. */
export function forgetCanary(): void {
  noteTrouble(undefined);
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then it was not there either.
  }
}

function keep(canary: Canary): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(canary));
  } catch {
    // Without it an emptied store is not noticed; nothing else is lost.
  }
}

function answersIn({ cards }: Derived): number {
  let sum = 0;
  for (const { answers } of cards.values()) sum += answers;
  return sum;
}
