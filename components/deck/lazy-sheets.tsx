import { LatePart } from '@/components/ui/late-part';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import type { Sheet } from './use-sheet';
import type { DeckWords } from './words';

const loadOverview = async () => (await import('./overview')).Overview;
const loadGoTo = async () => (await import('./go-to')).GoTo;
const loadKeyHelp = async () => (await import('./key-help')).KeyHelp;

/** The sheets both windows can open over the deck, each fetched when it is first asked for. */
export function LazySheets(props: {
  manifest: DeckManifest;
  /** The page's lesson: only its pictures are here. */
  lesson: string;
  state: DeckState | undefined;
  sheet: Sheet | undefined;
  onClose: () => void;
  dispatch: (command: DeckCommand) => void;
  words: DeckWords;
}) {
  const { manifest, lesson, state, sheet, onClose, dispatch, words } = props;
  const onGo = (slide: string) => dispatch({ type: 'jump', slide, step: 0 });
  if (sheet === 'help') {
    return <LatePart load={loadKeyHelp} part={{ isOpen: true, onClose, words }} words={words} />;
  }
  if (sheet === 'overview' && state) {
    const { slide, hidden = [] } = state;
    return (
      <LatePart
        load={loadOverview}
        part={{ manifest, lesson, current: slide, hidden, onGo, onClose, words }}
        words={words}
      />
    );
  }
  if (sheet === 'go-to') {
    return <LatePart load={loadGoTo} part={{ manifest, onGo, onClose, words }} words={words} />;
  }
  return null;
}
