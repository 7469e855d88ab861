import type { DeckState, Screen } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import type { DeckWords } from './words';

/** What the audience may see: the slides, nothing, or the slide they have while we look ahead. */
export function ScreenButtons(props: {
  manifest: DeckManifest;
  state: DeckState;
  onScreen: (screen: Screen) => void;
  words: DeckWords;
}) {
  const { manifest, state, onScreen, words } = props;
  const choices = [
    ['black', words.black],
    ['white', words.white],
    ['frozen', words.freeze],
  ] as const;
  const heldTitle = manifest.slides.find(({ id }) => id === state.held?.slide)?.title ?? '';
  const now = {
    live: '',
    black: words.blackNow,
    white: words.whiteNow,
    share: words.shareNow,
    frozen: fill(words.frozenAt, { title: heldTitle }),
  }[state.screen];
  return (
    <>
      <div className="console-screen" role="group" aria-label={words.screen}>
        {choices.map(([screen, label]) => (
          <button
            key={screen}
            type="button"
            className="button"
            aria-pressed={state.screen === screen}
            onClick={() => onScreen(state.screen === screen ? 'live' : screen)}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="console-screen-now" role="status">
        {now}
      </p>
    </>
  );
}
