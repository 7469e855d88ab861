import { lessonOf, localId } from './day';
import { clampPosition, type DeckManifest, type Position } from './place';

/** Why a URL was not followed to the letter; `value` is what it said. `no-day`: the day did not come. */
export type PositionRefusal = {
  readonly reason: 'unknown-slide' | 'bad-step' | 'step-out-of-range' | 'no-day';
  readonly value: string;
};

/**
 * The query of a place, e.g. `?slide=visibility&step=2`; step 0 is left out. A place of the day's
 * deck says so: `?day=1&slide=visibility`, on the page of its lesson.
 */
export function formatPosition({ slide, step }: Position): string {
  const isInDay = lessonOf(slide) !== undefined;
  const query = new URLSearchParams({ ...(isInDay && { day: '1' }), slide: localId(slide) });
  if (step > 0) query.set('step', String(step));
  return `?${query}`;
}

/**
 * The place a query string names on the page of `lesson`, or the nearest that exists with the reason
 * to tell the reader. An unknown slide leads to the first view of the lesson's first one, a bad step
 * stays on its slide. A query without either is the first view of the lesson, and nothing is refused.
 */
export function parsePosition(
  search: string,
  manifest: DeckManifest,
  lesson: string = manifest.lesson,
): { readonly position: Position; readonly refused?: PositionRefusal } {
  const query = new URLSearchParams(search);
  const named = query.get('slide') ?? undefined;
  const written = query.get('step') ?? '0';
  const isWhole = /^\d+$/.test(written);
  const own = manifest.slides.filter(({ id }) => (lessonOf(id) ?? lesson) === lesson);
  const known = own.find(({ id }) => localId(id) === named);
  const isUnknown = named !== undefined && known === undefined;
  const step = isWhole && !isUnknown ? Number(written) : 0;
  const position = clampPosition(manifest, (known ?? own[0])?.id, step);
  if (isUnknown) return { position, refused: { reason: 'unknown-slide', value: named } };
  if (!isWhole) return { position, refused: { reason: 'bad-step', value: written } };
  if (position.step !== Number(written)) {
    return { position, refused: { reason: 'step-out-of-range', value: written } };
  }
  return { position };
}
