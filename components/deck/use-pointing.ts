import { useState } from 'react';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { Pen } from '@/lib/deck/ink';
import type { PointingTool } from './pointing';

/** What is in the instructor's hand, and what can be done with it on the slide at hand. */
export function usePointing(state: DeckState, dispatch: (command: DeckCommand) => void) {
  const [tool, setTool] = useState<PointingTool>();
  const [pen, setPen] = useState<Pen>('red');
  const { slide } = state;
  const sheet = state.ink?.[slide];
  const canClear = (sheet?.strokes.length ?? 0) > 0;
  return {
    tool,
    pen,
    onPen: setPen,
    onTool: (wanted: PointingTool) => setTool((now) => (now === wanted ? undefined : wanted)),
    putAway: () => setTool(undefined),
    sheet,
    canClear,
    canUndo: canClear || sheet?.cleared !== undefined,
    onUndo: () => dispatch({ type: 'ink-undo', slide }),
    onClear: () => dispatch({ type: 'ink-clear', slide }),
  };
}
