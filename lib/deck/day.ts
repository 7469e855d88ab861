import type { DeckManifest, DeckSlide } from './place';

/** A lesson as a part of the day: the slides of its deck, and the minutes each is likely to take. */
export type DayLesson = {
  readonly slug: string;
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  readonly minutes: readonly number[];
};

/** A whole day: one deck after the other, in the order of the course. */
export type Day = { readonly title: string; readonly lessons: readonly DayLesson[] };

/** A stretch of a deck that belongs to one lesson; `number` counts from 1. */
export type DayPart = {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly slides: readonly DeckSlide[];
};

/** What the deck of the day is called where that of a lesson has the lesson's name. */
const dayName = 'day';

// Sections have no underscore in their names, so these two are nobody else's.
const opening = '_day';
const divider = '_lesson';

/** How long the day's title and a lesson's stand, in minutes. */
const titleMinutes = 0.5;

/** Where the playlist of the day is served. */
export function dayPath(locale: string): string {
  return `/${locale}/present/day.json`;
}

/** Whether the query of an address asks for the whole day. */
export function asksForDay(search: string): boolean {
  return new URLSearchParams(search).has('day');
}

/**
 * The deck of the whole day: its title, then each lesson behind a slide with its name. Slides and
 * items carry the name of their lesson before a slash, because lessons may use the same ones.
 */
export function dayManifest({ title, lessons }: Day): DeckManifest {
  const words = (id: string, name: string): DeckSlide => ({
    id,
    title: name,
    steps: 0,
    scenes: [],
    items: [],
  });
  return {
    lesson: dayName,
    slides: lessons.flatMap((lesson, index) => [
      ...(index === 0 ? [words(`${lesson.slug}/${opening}`, title)] : []),
      words(`${lesson.slug}/${divider}`, lesson.title),
      ...lesson.slides.map((slide) => ({
        ...slide,
        id: `${lesson.slug}/${slide.id}`,
        items: slide.items.map((item) => `${lesson.slug}/${item}`),
      })),
    ]),
  };
}

/** Whether a deck is that of the day. */
export function isDay({ lesson }: DeckManifest): boolean {
  return lesson === dayName;
}

/** Minutes of each slide of the day's deck, in its order. */
export function dayMinutes({ lessons }: Day): number[] {
  return lessons.flatMap(({ minutes }, index) => [
    ...(index === 0 ? [titleMinutes] : []),
    titleMinutes,
    ...minutes,
  ]);
}

/** The lesson a slide of the day's deck belongs to; nothing for a slide of a single lesson's deck. */
export function lessonOf(slide: string): string | undefined {
  const slash = slide.indexOf('/');
  return slash < 0 ? undefined : slide.slice(0, slash);
}

/** The name of a slide or an item inside its lesson. */
export function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** What a slide is: the day's title, the name of a lesson, or one of its sections. */
export function slideKind(slide: string): 'day' | 'lesson' | 'section' {
  const id = localId(slide);
  return id === opening ? 'day' : id === divider ? 'lesson' : 'section';
}

/** The slide with the name of a lesson, where the lesson begins. */
export function dividerOf(slug: string): string {
  return `${slug}/${divider}`;
}

/** The lessons of a deck with their slides, in order; of a single lesson's deck there are none. */
export function dayParts({ slides }: DeckManifest): readonly DayPart[] {
  const slugs = [...new Set(slides.map(({ id }) => lessonOf(id)))].filter(
    (slug) => slug !== undefined,
  );
  return slugs.map((slug, index) => {
    const own = slides.filter(({ id }) => lessonOf(id) === slug);
    const title = own.find(({ id }) => id === dividerOf(slug))?.title ?? slug;
    return { slug, number: index + 1, title, slides: own };
  });
}
