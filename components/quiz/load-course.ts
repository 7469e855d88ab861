import { loadOnce } from '@/components/ui/load-once';
import type { CourseData } from '@/lib/lesson/course-data';
import type { PoolItem } from '@/lib/schedule/pool-item';
import { globalItemId } from './answer-event';

/** The file of the course. */
export const loadCourse = loadOnce((course: CourseData) => course);

/** The items of the course under their global ids, each with the items it is easily taken for. */
export function poolOf({ lessons, lookAlikes }: CourseData): PoolItem[] {
  const byConcept = new Map<string, string[]>();
  for (const { slug, items } of lessons) {
    for (const { id, concept } of items) {
      if (concept === undefined) continue;
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), globalItemId(slug, id)]);
    }
  }
  const takenFor = (concept: string) =>
    lookAlikes.flatMap(([one, other]) => {
      if (concept !== one && concept !== other) return [];
      return byConcept.get(concept === one ? other : one) ?? [];
    });
  return lessons.flatMap(({ slug, items }) =>
    items.map(({ id, objective, kind, concept }) => ({
      id: globalItemId(slug, id),
      lesson: slug,
      objective,
      kind,
      ...(concept !== undefined && { concept, confusableWith: takenFor(concept) }),
    })),
  );
}
