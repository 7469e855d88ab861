'use client';

import { useEffect } from 'react';

/** A section counts as read when its end has stood on screen this long. */
const DWELL_MS = 2500;

/** The part of a section whose sight means that its end has been reached. */
function endOf(section: Element): Element {
  return section.lastElementChild ?? section;
}

/** Remembers on this device which sections were read. */
export function SectionReader({ lesson }: { lesson: string }) {
  useEffect(() => {
    const timers = new Map<string, number>();
    const remembered = new Set<string>();
    const remember = async (section: string) => {
      if (remembered.has(section)) return;
      remembered.add(section);
      const { openProgressOnce } = await import('@/components/quiz/progress-client');
      const store = await openProgressOnce();
      const now = new Date();
      const stamp = await store.stamp(now.getTime(), -now.getTimezoneOffset());
      const saved = await store.append({ ...stamp, type: 'section-read', lesson, section });
      if (!saved.ok) remembered.delete(section);
    };
    const sections = new Map<Element, string>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const section = sections.get(target)!;
        clearTimeout(timers.get(section));
        if (!isIntersecting) continue;
        const read = () => {
          // Reading is not lost work: what cannot be stored is read again another time.
          remember(section).catch(() => remembered.delete(section));
        };
        timers.set(section, window.setTimeout(read, DWELL_MS));
      }
    });
    for (const section of document.querySelectorAll('.lesson-section')) {
      const end = endOf(section);
      sections.set(end, section.id);
      observer.observe(end);
    }
    return () => {
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [lesson]);
  return null;
}
