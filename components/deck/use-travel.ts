import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { lessonOf } from '@/lib/deck/day';
import type { Position } from '@/lib/deck/place';
import { deckHref } from './deck-href';
import type { Role } from './deck-window';

/** The ways between the pages of the day: each lesson's deck is one page for each role. */
export type Travel = {
  /** Whether a slide is on another page. */
  readonly leadsAway: (slide: string) => boolean;
  /** The lesson whose page an address is. */
  readonly lessonAt: (pathname: string) => string;
  readonly go: (to: Position, entry: 'new' | 'same') => void;
  /** Has the page of a place at hand before anybody goes there. */
  readonly prepare: (to: Position) => void;
};

/**
 * Goes to other lessons of the day inside the document: a window that fills the display would fall
 * back if the browser loaded another one. A window only ever fetches pages of its own role, so no
 * audience receives the notes.
 */
export function useTravel(locale: string, role: Role, lesson: string): Travel {
  const router = useRouter();
  return useMemo(() => {
    const hrefOf = (to: Position) => deckHref(locale, role, to, lesson);
    return {
      leadsAway: (slide) => (lessonOf(slide) ?? lesson) !== lesson,
      lessonAt: (pathname) => pathname.split('/')[3] ?? '',
      go: (to, entry) => {
        if (entry === 'new') router.push(hrefOf(to), { scroll: false });
        else router.replace(hrefOf(to), { scroll: false });
      },
      prepare: (to) => router.prefetch(hrefOf(to)),
    };
  }, [router, locale, role, lesson]);
}
