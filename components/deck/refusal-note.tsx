import type { PositionRefusal } from '@/lib/deck/position';
import { fill } from '@/lib/text/message';
import type { DeckWords } from './words';

/** Names what of the address could not be followed, until the next move. */
export function RefusalNote(props: { refused: PositionRefusal | undefined; words: DeckWords }) {
  const { refused, words } = props;
  if (!refused) return null;
  const sentence = {
    'unknown-slide': words.refusedSlide,
    'bad-step': words.refusedStep,
    'step-out-of-range': words.refusedStep,
    'no-day': words.refusedDay,
  }[refused.reason];
  return (
    <p className="deck-refusal" role="alert">
      {fill(sentence, { value: refused.value })}
    </p>
  );
}
