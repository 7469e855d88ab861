import type { LessonData } from '@/lib/lesson/lesson-data';

const loads = new Map<string, Promise<LessonData>>();

/**
 * The lesson's lazy file, fetched once a page. A failed load is forgotten, so that asking again
 * tries again.
 */
export function loadLessonData(path: string): Promise<LessonData> {
  const known = loads.get(path);
  if (known) return known;
  const load = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`);
    return (await response.json()) as LessonData;
  });
  load.catch(() => loads.delete(path));
  loads.set(path, load);
  return load;
}
