import { requireWhole } from './require-whole';

/** Bytes of a WebSocket message and of one of its frames at most. */
export const websocketSizes = { message: 128 * 1024, frame: 32 * 1024 } as const;

/** What becomes of a message a client sends; 1009 closes the connection it came on. */
export type MessageDecision =
  | { readonly accepted: true; readonly bytes: number }
  | {
      readonly accepted: false;
      readonly closeCode: 1009;
      readonly reason: 'frame-too-large' | 'message-too-large';
    };

/**
 * SIM-G07: a message larger than 128 KB, or with a frame larger than 32 KB, closes the connection
 * with code 1009. A message larger than a frame has to come in several.
 *
 * @param frames bytes of each frame of the message, in order; at least one
 * @throws Error naming the value when there is no frame, or a size is not a whole number
 */
export function judgeMessage(frames: readonly number[]): MessageDecision {
  if (frames.length === 0)
    throw new Error('frames is empty. Give the bytes of at least one frame.');
  for (const frame of frames) requireWhole('frame', frame, 0, Number.MAX_SAFE_INTEGER);
  if (frames.some((frame) => frame > websocketSizes.frame)) {
    return { accepted: false, closeCode: 1009, reason: 'frame-too-large' };
  }
  const bytes = frames.reduce((sum, frame) => sum + frame, 0);
  if (bytes > websocketSizes.message) {
    return { accepted: false, closeCode: 1009, reason: 'message-too-large' };
  }
  return { accepted: true, bytes };
}

/**
 * The frames of a message that a client cuts into pieces of one size, the last one smaller.
 *
 * @param bytes of the message, whole
 * @param frameBytes of a frame, at least 1
 * @throws Error naming the value when a size is out of range
 */
export function cutIntoFrames(bytes: number, frameBytes: number): number[] {
  requireWhole('bytes', bytes, 0, 1024 * websocketSizes.message);
  requireWhole('frameBytes', frameBytes, 1, Number.MAX_SAFE_INTEGER);
  const whole = Math.floor(bytes / frameBytes);
  const rest = bytes - whole * frameBytes;
  const frames = Array.from({ length: whole }, () => frameBytes);
  return rest > 0 || whole === 0 ? [...frames, rest] : frames;
}
