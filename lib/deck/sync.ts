import { type DeckCommand, type DeckState, initialState, reduce } from './deck';
import type { DeckMessage } from './message';
import type { DeckManifest } from './place';

/** A way to the other windows of the deck. `post` never reaches the window that posts. */
export type DeckTransport = {
  readonly post: (message: DeckMessage) => void;
  /** Hands on whatever arrives, still to be parsed; the result stops listening. */
  readonly listen: (handler: (message: unknown) => void) => () => void;
  readonly close: () => void;
};

/** How long a window listens after its hello before it takes itself to be alone. */
export const settleAfterMs = 300;

/**
 * One window's side of the talk. `self` is its id, new on every load. Until `joined` it has heard
 * no other window, and nobody hears of its moves. `by` made the current `rev`.
 */
export type SyncState = {
  readonly self: string;
  readonly joined: boolean;
  readonly by: string;
  readonly state: DeckState;
};

/** What a window holds after an event, and what it has to post because of it. */
export type Exchange = { readonly local: SyncState; readonly post?: DeckMessage };

/**
 * Opens a window: call it once the transport is being listened to, post the hello, and call
 * `settle` after `settleAfterMs`. `self` must be unused by any other window; `now` is in
 * milliseconds and goes into the epoch, so that of two talks the one begun first can be told.
 */
export function start(
  manifest: DeckManifest,
  { self, now, ...place }: { self: string; now: number; slide?: string; step?: number },
): Exchange {
  const epoch = `${String(now).padStart(15, '0')}-${self}`;
  const state = initialState(manifest, { epoch, ...place });
  return { local: { self, joined: false, by: self, state }, post: { type: 'hello', from: self } };
}

/**
 * Ends the waiting. A window that has heard nothing goes on from its own place. Either way it says
 * what it holds, so that two windows opened at once, or one that missed a change while opening,
 * find out: whoever holds a later state answers with it.
 */
export function settle(local: SyncState): Exchange {
  const joined = { ...local, joined: true };
  return { local: joined, post: snapshotOf(joined) };
}

/** Carries out a command of this window; nothing is posted before it has joined. */
export function command(
  local: SyncState,
  manifest: DeckManifest,
  wanted: DeckCommand,
  now: number,
): Exchange {
  const state = reduce(manifest, local.state, wanted, now);
  if (state === local.state) return { local };
  const moved = { ...local, by: local.self, state };
  return moved.joined ? { local: moved, post: snapshotOf(moved) } : { local: moved };
}

/**
 * Takes in a message. A window still joining adopts whatever state comes first. Afterwards only a
 * later state is adopted, and an earlier one is answered with the later, which brings back a
 * window that slept or lost a race.
 */
export function receive(local: SyncState, message: DeckMessage): Exchange {
  if (message.from === local.self || message.type === 'pointer') return { local };
  if (message.type === 'hello') {
    return local.joined ? { local, post: snapshotOf(local) } : { local };
  }
  const { by, state } = message;
  const order = local.joined ? compareHeld(message, local) : 1;
  if (order > 0) return { local: { ...local, joined: true, by, state } };
  return order < 0 ? { local, post: snapshotOf(local) } : { local };
}

type Held = Pick<SyncState, 'by' | 'state'>;

/**
 * Positive when `a` is later. More changes win. At the same count the talk begun first wins (its
 * epoch sorts first), so that a window which opens late never moves the others; two commands given
 * in one talk at one moment are settled by the id of the window.
 */
function compareHeld(a: Held, b: Held): number {
  return (
    a.state.rev - b.state.rev ||
    compareText(b.state.epoch, a.state.epoch) ||
    compareText(b.by, a.by)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function snapshotOf({ self, by, state }: SyncState): DeckMessage {
  return { type: 'snapshot', from: self, by, state };
}
