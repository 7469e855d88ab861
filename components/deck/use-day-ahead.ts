import { useEffect } from 'react';
import { type Day, dividerOf } from '@/lib/deck/day';
import type { Travel } from './use-travel';

/** Fetches the page of the lesson that follows, so that the day goes on without a pause. */
export function useDayAhead(day: Day | undefined, lesson: string, travel: Travel): void {
  useEffect(() => {
    const lessons = day?.lessons ?? [];
    const next = lessons[lessons.findIndex(({ slug }) => slug === lesson) + 1];
    if (day && next) travel.prepare({ slide: dividerOf(next.slug), step: 0 });
  }, [day, lesson, travel]);
}
