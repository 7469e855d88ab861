import { stampEvent } from '@/lib/progress/event';
import { nothingDerived, type Derived } from '@/lib/progress/reduce-cards';
import { currentDerived, loadProgressOnce } from './progress-client';

/** The cards of this device as they stand; none until loaded and where nothing can be stored. */
export function currentRecord(): Derived {
  return currentDerived() ?? nothingDerived;
}

/** Loads what `currentRecord` gives. */
export async function loadRecord(): Promise<Derived> {
  await loadProgressOnce();
  return currentRecord();
}

/** The study-day it is. */
export function studyDayNow(): number {
  const now = new Date();
  return stampEvent(now.getTime(), -now.getTimezoneOffset(), '', 0).day;
}

/** Lessons with a section read or an item answered. */
export function openedLessons({ read, cards }: Derived): string[] {
  const opened = new Set(read.keys());
  for (const id of cards.keys()) opened.add(id.slice(0, id.indexOf('/')));
  return [...opened];
}
