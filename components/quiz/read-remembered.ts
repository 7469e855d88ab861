import { itemLevelOf } from '@/lib/schedule/mastery';
import { loadRecord } from './current-record';

/** How many items of a lesson were recalled the last time they were asked from memory. */
export async function readRemembered(lesson: string): Promise<number> {
  const { cards } = await loadRecord();
  let known = 0;
  for (const [id, card] of cards) {
    const level = itemLevelOf(card);
    if (id.startsWith(`${lesson}/`) && (level === 'recalled' || level === 'mastered')) known += 1;
  }
  return known;
}
