import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { DeckManifest, Position } from '@/lib/deck/place';
import type { DeckMessage } from '@/lib/deck/message';
import { parseMessage } from '@/lib/deck/message';
import type { Pointer } from '@/lib/deck/pointer';
import type { DeckTransport, Exchange, SyncState } from '@/lib/deck/sync';
import { command, receive, settle, settleAfterMs, start } from '@/lib/deck/sync';

/** What a window is for. It stands at the front of the window's id, so that others can tell. */
export type Role = 'audience' | 'console';

/** Why the talk moved: a command given here, one given in another window, or the back button. */
export type Cause = 'opened' | 'here' | 'elsewhere' | 'history';

/** The world a window lives in; tests give their own. */
export type Surroundings = {
  readonly transport: DeckTransport;
  readonly now: () => number;
  /** Runs `callback` after so many milliseconds; the result calls it off. */
  readonly later: (callback: () => void, ms: number) => () => void;
  readonly warn: (sentence: string) => void;
};

export type DeckWindow = {
  readonly dispatch: (wanted: DeckCommand, cause?: Cause) => void;
  /** Shows the others where we point; nobody keeps it. */
  readonly point: (pointer: Pointer) => void;
  /** Asks the others what they hold: after a sleep, and to learn whether anybody is there. */
  readonly ping: () => void;
  readonly close: () => void;
};

export function windowId(role: Role, unique: string): string {
  return `${role}-${unique}`;
}

/**
 * Joins this window to the talk and keeps it there. `restored` is what the same tab held before a
 * reload. `onState` hears every state including the first, `onHeard` the role of whoever speaks.
 */
export function openDeckWindow(options: {
  manifest: DeckManifest;
  self: string;
  place: Position;
  restored?: DeckState | undefined;
  surroundings: Surroundings;
  onState: (state: DeckState, cause: Cause) => void;
  onHeard?: (role: Role) => void;
  onPointer?: (pointer: Pointer) => void;
}): DeckWindow {
  const { manifest, self, place, restored, onState, onHeard, onPointer } = options;
  const { transport, now, later, warn } = options.surroundings;
  const opening = start(manifest, { self, now: now(), ...place });
  let local: SyncState = restored ? { ...opening.local, state: restored } : opening.local;

  const take = ({ local: next, post }: Exchange, cause: Cause) => {
    const moved = next.state !== local.state;
    local = next;
    if (post) transport.post(post);
    if (moved) onState(local.state, cause);
  };
  const hello: DeckMessage = { type: 'hello', from: self };
  const stopListening = transport.listen((value) => {
    const parsed = parseMessage(value, manifest);
    if ('refused' in parsed) {
      warn(parsed.refused);
      return;
    }
    if (parsed.message.from === self) return;
    onHeard?.(parsed.message.from.startsWith('audience-') ? 'audience' : 'console');
    if (parsed.message.type === 'pointer') onPointer?.(parsed.message.pointer);
    take(receive(local, parsed.message), 'elsewhere');
  });
  transport.post(hello);
  const cancelSettle = later(() => take(settle(local), 'elsewhere'), settleAfterMs);
  onState(local.state, 'opened');

  return {
    dispatch: (wanted, cause = 'here') => take(command(local, manifest, wanted, now()), cause),
    point: (pointer) => transport.post({ type: 'pointer', from: self, pointer }),
    ping: () => transport.post(hello),
    close: () => {
      cancelSettle();
      stopListening();
      transport.close();
    },
  };
}
