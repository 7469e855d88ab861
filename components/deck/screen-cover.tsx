import { LatePart } from '@/components/ui/late-part';
import { isCovered, type Screen } from '@/lib/deck/deck';
import type { DeckWords } from './words';

const loadShareScreen = async () => (await import('./share-screen')).ShareScreen;

/** What lies over the whole screen instead of a slide: black, white, or the learners' address. */
export function ScreenCover(props: {
  screen: Screen | undefined;
  lessonPath: string;
  onNext: () => void;
  words: DeckWords;
}) {
  const { screen, lessonPath, onNext, words } = props;
  if (screen === undefined || !isCovered(screen)) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys turn slides wherever focus is
    <div className="deck-cover" data-cover={screen} onClick={onNext}>
      {screen === 'share' && (
        <LatePart load={loadShareScreen} part={{ path: lessonPath, words }} words={words} />
      )}
    </div>
  );
}
