import { useCallback, useMemo } from 'react';
import type { DeckCommand } from '@/lib/deck/deck';
import { runOf, selectionOf } from '@/lib/deck/shared-diagram';
import type { LiveFigure } from './slide-figure';

/** The figure of the slide on show, as the shared diagram has it; opening a part leaves its run alone. */
export function useLiveFigure(
  diagram: unknown,
  dispatch: (command: DeckCommand) => void,
): LiveFigure {
  const selection = selectionOf(diagram);
  const run = runOf(diagram);
  const onSelect = useCallback(
    (part: string | null) =>
      dispatch({
        type: 'diagram',
        diagram: { selection: part, ...(run !== undefined && { run }) },
      }),
    [dispatch, run],
  );
  return useMemo(() => ({ selection, run, onSelect }), [selection, run, onSelect]);
}
