'use client';

import { useEffect } from 'react';

/** A section counts as read when its end has stood on screen this long. */
const DWELL_MS = 2500;

/** Remembers on this device which sections were read. */
export function SectionReader({ lesson }: { lesson: string }) {
  useEffect(() => {
    const timers = new Map<Element, number>();
    const remembered = new Set<string>();
    const remember = async (section: string) => {
      if (remembered.has(section)) return;
      remembered.add(section);
      const { openProgressOnce } = await import('@/components/quiz/progress-client');
      const store = await openProgressOnce();
      const now = new Date();
      const stamp = await store.stamp(now.getTime(), -now.getTimezoneOffset());
      // Reading is not lost work: where nothing can be stored, the next visit starts without it.
      await store.append({ ...stamp, type: 'section-read', lesson, section });
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          clearTimeout(timers.get(target));
          const section = target.id;
          if (isIntersecting) {
            timers.set(
              target,
              window.setTimeout(() => void remember(section), DWELL_MS),
            );
          }
        }
      },
      { rootMargin: '-30% 0px -30% 0px' },
    );
    for (const section of document.querySelectorAll('.lesson-section')) observer.observe(section);
    return () => {
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [lesson]);
  return null;
}
