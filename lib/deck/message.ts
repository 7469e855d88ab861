import type { DeckState } from './deck';
import { parseState } from './parse-state';
import type { DeckManifest } from './place';
import { parsePointer, type Pointer } from './pointer';
import { isId, isRecord, type Refusal, refuse } from './refuse';

/**
 * What windows tell each other. `hello`: a window has opened and listens. `snapshot`: the talk as
 * the sender has it, sent on every change and in answer to a hello; `by` is the window whose
 * command (or opening) made this `rev`. `pointer`: where the instructor points, kept by nobody.
 */
export type DeckMessage =
  | { readonly type: 'hello'; readonly from: string }
  | { readonly type: 'pointer'; readonly from: string; readonly pointer: Pointer }
  | {
      readonly type: 'snapshot';
      readonly from: string;
      readonly by: string;
      readonly state: DeckState;
    };

/**
 * Reads a message that another window, perhaps with another build of the site, has sent: the
 * message, or why it must be ignored (a sentence for the developer's console).
 */
export function parseMessage(
  value: unknown,
  manifest: DeckManifest,
): { readonly message: DeckMessage } | Refusal {
  if (!isRecord(value)) return refuse('the message', value, 'an object');
  const { type, from, by } = value;
  if (!isId(from)) return refuse('from', from, 'the id of the window');
  if (type === 'hello') return { message: { type, from } };
  if (type === 'pointer') {
    const pointer = parsePointer(value['pointer']);
    if (!pointer) return refuse('pointer', value['pointer'], 'a place on a slide');
    return { message: { type, from, pointer } };
  }
  if (type !== 'snapshot') return refuse('type', type, '"hello", "pointer" or "snapshot"');
  if (!isId(by)) return refuse('by', by, 'the id of a window');
  const parsed = parseState(value['state'], manifest);
  return 'refused' in parsed ? parsed : { message: { type, from, by, state: parsed.state } };
}
