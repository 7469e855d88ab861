import { lazy, Suspense } from 'react';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import type { Sheet } from './use-sheet';
import type { DeckWords } from './words';

const Overview = lazy(async () => ({ default: (await import('./overview')).Overview }));
const GoTo = lazy(async () => ({ default: (await import('./go-to')).GoTo }));
const KeyHelp = lazy(async () => ({ default: (await import('./key-help')).KeyHelp }));

/** The sheets both windows can open over the deck, each fetched when it is first asked for. */
export function LazySheets(props: {
  manifest: DeckManifest;
  state: DeckState | undefined;
  sheet: Sheet | undefined;
  onClose: () => void;
  dispatch: (command: DeckCommand) => void;
  words: DeckWords;
}) {
  const { manifest, state, sheet, onClose, dispatch, words } = props;
  const onGo = (slide: string) => dispatch({ type: 'jump', slide, step: 0 });
  return (
    <Suspense fallback={null}>
      {sheet === 'help' && <KeyHelp isOpen onClose={onClose} words={words} />}
      {sheet === 'overview' && state && (
        <Overview
          manifest={manifest}
          current={state.slide}
          hidden={state.hidden ?? []}
          onGo={onGo}
          onClose={onClose}
          words={words}
        />
      )}
      {sheet === 'go-to' && (
        <GoTo manifest={manifest} onGo={onGo} onClose={onClose} words={words} />
      )}
    </Suspense>
  );
}
