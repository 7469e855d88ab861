import type { ItemKind } from '@/lib/grade/item';
import type { Locale } from '@/lib/text/locale';
import type { Lesson } from './lesson';

export type CourseLesson = {
  readonly slug: string;
  readonly title: string;
  readonly objectives: readonly {
    readonly id: string;
    readonly text: string;
    /** The first section that teaches it. */
    readonly section: string;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly objective: string;
    readonly kind: ItemKind;
    readonly concept?: string;
  }[];
};

/** Two concepts that learners take for each other. */
export type LookAlikes = readonly [string, string];

/** What choosing items and counting progress need of all lessons, in one language: a small file. */
export type CourseData = {
  readonly lessons: readonly CourseLesson[];
  readonly lookAlikes: readonly LookAlikes[];
};

/** Where the file of the course is served. */
export function courseDataPath(locale: string): string {
  return `/${locale}/data/course.json`;
}

/** Gathers the file of the course: objectives and items of its lessons, without any key. */
export function gatherCourseData(
  lessons: readonly Lesson[],
  lookAlikes: readonly LookAlikes[],
  locale: Locale,
): CourseData {
  return {
    lookAlikes,
    lessons: lessons.map(({ slug, title, objectives, items }) => ({
      slug,
      title: title[locale],
      objectives: objectives.map(({ id, text, sections }) => ({
        id,
        text: text[locale],
        section: sections[0] ?? '',
      })),
      items: items.map(({ id, objective, kind, concept }) => ({
        id,
        objective,
        kind,
        ...(concept !== undefined && { concept }),
      })),
    })),
  };
}
