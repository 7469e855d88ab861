import { stampEvent, type ProgressEvent } from '@/lib/progress/event';
import { nothingDerived, replayAll, type Derived } from '@/lib/progress/reduce-cards';
import { currentEvents, loadProgressOnce } from './progress-client';

let events: readonly ProgressEvent[] | undefined;
let derived: Derived = nothingDerived;

/** The cards of this device as they stand; none until loaded and where nothing can be stored. */
export function currentRecord(): Derived {
  const now = currentEvents();
  if (now !== events) {
    events = now;
    derived = now ? replayAll(now) : nothingDerived;
  }
  return derived;
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
