import type { CourseData } from '@/lib/lesson/course-data';
import type { PoolItem } from '@/lib/schedule/pool-item';
import { globalItemId } from './answer-event';

const loads = new Map<string, Promise<CourseData>>();

/** The file of the course, fetched once a page. A failed load is forgotten. */
export function loadCourse(path: string): Promise<CourseData> {
  const known = loads.get(path);
  if (known) return known;
  const load = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`);
    return (await response.json()) as CourseData;
  });
  load.catch(() => loads.delete(path));
  loads.set(path, load);
  return load;
}

/** The items of the course under their global ids. */
export function poolOf({ lessons }: CourseData): PoolItem[] {
  return lessons.flatMap(({ slug, items }) =>
    items.map(({ id, objective, kind }) => ({
      id: globalItemId(slug, id),
      lesson: slug,
      objective,
      kind,
    })),
  );
}
