import { useState } from 'react';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';

/** Whether the questions of the slide are laid out, and how they are put away with what is asked. */
export function useQuestionPanel(state: DeckState, dispatch: (command: DeckCommand) => void) {
  const [isWanted, setWanted] = useState(false);
  const isOpen = isWanted || state.question !== undefined;
  const close = () => {
    setWanted(false);
    dispatch({ type: 'ask-end' });
  };
  return { isOpen, close, toggle: () => (isOpen ? close() : setWanted(true)) };
}
