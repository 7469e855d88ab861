import type { Card } from './card';
import { seedOf } from './seeded';

/** Days before an exam in which everything is asked once more. */
const FINAL_DAYS = 3;

/**
 * The study-day from which an item is asked again; `undefined` while nothing is remembered of it.
 * With an exam ahead, what would be due after it is asked in the last days before it, spread by id.
 *
 * @param examDay study-day of an exam
 */
export function dueDayOf({ item, dueDay, memory }: Card, examDay?: number): number | undefined {
  if (dueDay === undefined || !memory) return undefined;
  if (examDay === undefined || memory.day >= examDay || dueDay <= examDay) return dueDay;
  const finalDay = examDay - 1 - (seedOf(item) % FINAL_DAYS);
  return Math.max(memory.day + 1, finalDay);
}

/** Whether an item is to be asked on a study-day. After the exam its day no longer matters. */
export function isDue(card: Card, today: number, examDay?: number): boolean {
  const { dueDay } = card;
  if (dueDay === undefined || dueDay <= today) return dueDay !== undefined;
  if (examDay === undefined || today > examDay) return false;
  return (dueDayOf(card, examDay) ?? dueDay) <= today;
}
