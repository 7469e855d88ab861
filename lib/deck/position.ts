import { clampPosition, type DeckManifest, type Position } from './place';

/** Why a URL was not followed to the letter; `value` is what it said. */
export type PositionRefusal = {
  readonly reason: 'unknown-slide' | 'bad-step' | 'step-out-of-range';
  readonly value: string;
};

/** The query of a place, e.g. `?slide=visibility&step=2`; step 0 is left out. */
export function formatPosition({ slide, step }: Position): string {
  const query = new URLSearchParams({ slide });
  if (step > 0) query.set('step', String(step));
  return `?${query}`;
}

/**
 * The place a query string names, or the nearest that exists with the reason to tell the reader.
 * An unknown slide leads to the first view of the first one, a bad step stays on its slide.
 * A query without either is the first view of the deck, and nothing is refused.
 */
export function parsePosition(
  search: string,
  manifest: DeckManifest,
): { readonly position: Position; readonly refused?: PositionRefusal } {
  const query = new URLSearchParams(search);
  const slide = query.get('slide') ?? undefined;
  const written = query.get('step') ?? '0';
  const isWhole = /^\d+$/.test(written);
  const position = clampPosition(manifest, slide, isWhole ? Number(written) : 0);
  if (slide !== undefined && position.slide !== slide) {
    return { position, refused: { reason: 'unknown-slide', value: slide } };
  }
  if (!isWhole) return { position, refused: { reason: 'bad-step', value: written } };
  if (position.step !== Number(written)) {
    return { position, refused: { reason: 'step-out-of-range', value: written } };
  }
  return { position };
}
