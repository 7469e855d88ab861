import { useMemo } from 'react';
import { initialState } from '@/lib/deck/deck';
import { type DeckManifest, progress } from '@/lib/deck/place';
import { useFigure } from './figure-context';
import { useConsoleDeck } from './use-console-deck';
import { useConsoleKeys } from './use-console-keys';
import { useLiveFigure } from './use-live-figure';
import { useNotesSize } from './use-notes-size';
import { usePointing } from './use-pointing';
import { useQuestionPanel } from './use-question-panel';
import { useRunControl } from './use-run-control';
import { useSheet } from './use-sheet';
import { useSingleScreen } from './use-single-screen';

/** The talk as the instructor has it in hand: its state, and every tool of the console with its keys. */
export function useConsoleTalk(own: DeckManifest, locale: string) {
  const deck = useConsoleDeck(own, locale);
  const { manifest, dispatch } = deck;
  const atStart = useMemo(() => initialState(own, { epoch: '' }), [own]);
  const state = deck.state ?? atStart;
  const { hidden = [] } = state;
  const at = progress(manifest, state, hidden);
  const { items = [] } = manifest.slides[at.slide - 1] ?? {};
  const sheets = useSheet();
  const notesSize = useNotesSize();
  const pointing = usePointing(state, dispatch);
  const run = useRunControl(manifest, state, dispatch);
  const questions = useQuestionPanel(state, dispatch);
  const single = useSingleScreen();
  const { runPath } = useFigure();
  const isRunnable = runPath !== undefined && run.scene !== undefined;
  useConsoleKeys({
    state,
    dispatch,
    pointing,
    run: runPath === undefined ? undefined : run,
    questions,
    single,
    notesSize,
    onSheet: sheets.toggle,
  });
  const live = useLiveFigure(state.diagram, dispatch);
  return {
    deck,
    state,
    hidden,
    at,
    items,
    sheets,
    notesSize,
    pointing,
    run,
    isRunnable,
    questions,
    single,
    live: deck.state ? live : undefined,
  };
}

export type ConsoleTalk = ReturnType<typeof useConsoleTalk>;
