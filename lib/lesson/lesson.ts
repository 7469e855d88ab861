import type { Diagram } from '@/lib/diagram/diagram';
import type { Item } from '@/lib/grade/item';
import type { Text } from '@/lib/text/locale';

/** What a learner can do after the lesson: a verb and what. */
export type Objective = {
  readonly id: string;
  readonly text: Text;
  /** Sections that teach it. */
  readonly sections: readonly string[];
};

/** A lesson that exists. Its prose is `ko.mdx` and `en.mdx` in its folder. */
export type Lesson = {
  readonly slug: string;
  readonly title: Text;
  /** One or two sentences for the course map and search engines. */
  readonly summary: Text;
  /** Reading time without the items. */
  readonly minutes: number;
  /** Lines of the notes it covers, N01–N16. */
  readonly notes: readonly string[];
  readonly objectives: readonly Objective[];
  readonly diagram: Diagram;
  readonly items: readonly Item[];
};

/** A lesson on the course map that is not written yet. */
export type PlannedLesson = Pick<Lesson, 'slug' | 'title' | 'summary' | 'notes'> & {
  readonly planned: true;
};

export function defineLesson(lesson: Lesson): Lesson {
  return lesson;
}
