import { requireWhole } from './require-whole';
import { websocketSizes } from './websocket-message';

/**
 * SIM-G07: the answer to `POST @connections/{id}`: 410 (Gone) when the connection is closed, 413
 * when the message is larger than 128 KB, otherwise 200 and the message goes to the client.
 * Which of the two comes first for a message that is both is not documented; here it is 410.
 *
 * @param bytes of the message, whole; default 0
 * @throws Error naming the value when the size is not a whole number
 */
export function pushAnswer(isOpen: boolean, bytes = 0): { readonly status: 200 | 410 | 413 } {
  requireWhole('bytes', bytes, 0, Number.MAX_SAFE_INTEGER);
  if (!isOpen) return { status: 410 };
  return { status: bytes > websocketSizes.message ? 413 : 200 };
}
