import type { AnswerMode } from '@/lib/progress/event';
import type { Card } from './card';
import type { SessionKind } from './session';

/**
 * In which mode an item of a session is answered. Free practice leaves memory alone, and so does an
 * item whose reasons were read today: when it comes back in the session, or when it was missed
 * earlier on the same study-day.
 *
 * @param card as it was when the item was shown
 * @param retries how often the item has come back in this session
 */
export function answerModeOf(
  kind: SessionKind,
  card: Card | undefined,
  today: number,
  retries: number,
): AnswerMode {
  if (kind === 'exam' || kind === 'practice') return kind;
  const memory = card?.memory;
  const isJustExplained = memory?.day === today && memory.rating === 1;
  return retries > 0 || isJustExplained ? 'retry' : 'session';
}
