import { readLesson } from '@/app/read-lesson';
import { deckManifest } from '@/components/deck/render-deck';
import { lessons } from '@/content/lessons';
import { dayMessages } from '@/content/messages/deck-day';
import type { Day } from '@/lib/deck/day';
import type { Locale } from '@/lib/text/locale';
import { slideMinutes } from './slide-minutes';

/** The whole day in one language: every lesson's deck in the order of the course. */
export async function readDay(locale: Locale): Promise<Day> {
  return {
    title: dayMessages.title[locale],
    lessons: await Promise.all(
      lessons.map(async (lesson) => {
        const manifest = deckManifest(lesson.slug, await readLesson(lesson, locale));
        return {
          slug: lesson.slug,
          title: lesson.title[locale],
          slides: manifest.slides,
          minutes: await slideMinutes(manifest, locale),
        };
      }),
    ),
  };
}
