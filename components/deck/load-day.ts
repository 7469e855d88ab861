import type { Day } from '@/lib/deck/day';

const known = new Map<string, Day>();

/** The playlist of the day if this document has fetched it before: then the next lesson need not wait. */
export function knownDay(path: string): Day | undefined {
  return known.get(path);
}

/** Fetches the playlist of the day; throws when it does not come. */
export async function loadDay(path: string): Promise<Day> {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path}: the server answers ${response.status}. Reload the page.`);
  }
  const day = (await response.json()) as Day;
  known.set(path, day);
  return day;
}
