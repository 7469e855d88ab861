import { type DeckCommand, type DeckState, isCovered, type Screen } from '@/lib/deck/deck';
import { toggleFullscreen } from './toggle-fullscreen';
import { moveHandlers, useDeckKeys } from './use-deck-keys';
import type { useNotesSize } from './use-notes-size';
import type { usePointing } from './use-pointing';
import type { useRunControl } from './use-run-control';
import type { Sheet } from './use-sheet';
import type { useSingleScreen } from './use-single-screen';

/** What the keys of the table do on the console. */
export function useConsoleKeys(console: {
  state: DeckState;
  dispatch: (command: DeckCommand) => void;
  pointing: ReturnType<typeof usePointing>;
  /** Only where the figure of the lesson runs. */
  run: ReturnType<typeof useRunControl> | undefined;
  questions: { readonly isOpen: boolean; readonly toggle: () => void; readonly close: () => void };
  single: ReturnType<typeof useSingleScreen>;
  notesSize: ReturnType<typeof useNotesSize>;
  onSheet: (sheet: Sheet) => void;
}): void {
  const { state, dispatch, pointing, run, questions, single, notesSize, onSheet } = console;
  const show = (screen: Screen) => dispatch({ type: 'screen', screen });
  const showOr = (screen: Screen) => show(state.screen === screen ? 'live' : screen);
  useDeckKeys(
    {
      ...moveHandlers((type) => dispatch({ type })),
      black: () => showOr('black'),
      white: () => showOr('white'),
      fullscreen: toggleFullscreen,
      laser: () => pointing.onTool('laser'),
      draw: () => pointing.onTool('pen'),
      'ink-undo': pointing.onUndo,
      'ink-clear': pointing.onClear,
      question: questions.toggle,
      notes: single.onKey,
      ...(run && { run: run.onKey }),
      // The top layer goes first.
      leave: () => {
        if (pointing.tool) pointing.putAway();
        else if (questions.isOpen) questions.close();
        else single.leave();
      },
      'timer-toggle': () =>
        dispatch({ type: state.timer.status === 'running' ? 'timer-pause' : 'timer-start' }),
      'timer-reset': () => dispatch({ type: 'timer-reset' }),
      'notes-larger': () => notesSize.change(1),
      'notes-smaller': () => notesSize.change(-1),
      overview: () => onSheet('overview'),
      'go-to': () => onSheet('go-to'),
      return: () => dispatch({ type: 'return' }),
      help: () => onSheet('help'),
    },
    () => isCovered(state.screen) && show('live'),
  );
}
