import type { DeckState } from '@/lib/deck/deck';
import type { DeckManifest, Position } from '@/lib/deck/place';
import { parseMessage } from '@/lib/deck/message';

const keyOf = (lesson: string) => `day03.deck.${lesson}`;

/** Keeps the talk for a reload of this tab; a browser that refuses only loses the timer. */
export function rememberState(storage: Storage, lesson: string, state: DeckState): void {
  try {
    storage.setItem(keyOf(lesson), JSON.stringify(state));
  } catch {
    // Private windows and full stores: the place still stands in the address.
  }
}

/**
 * The talk this tab held before it was reloaded, if the address still names its place: a new visit
 * to another place is a new talk. `placeOf` is the place that this window writes into the address.
 */
export function recallState(
  storage: Storage,
  manifest: DeckManifest,
  place: Position,
  placeOf: (state: DeckState) => Position = (state) => state,
): DeckState | undefined {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(manifest.lesson)) ?? 'null');
    if (stored === null) return undefined;
    const parsed = parseMessage(
      { type: 'snapshot', from: 'tab', by: 'tab', state: stored },
      manifest,
    );
    if ('refused' in parsed || parsed.message.type !== 'snapshot') return undefined;
    const { state } = parsed.message;
    const { slide, step } = placeOf(state);
    return slide === place.slide && step === place.step ? state : undefined;
  } catch {
    return undefined;
  }
}
