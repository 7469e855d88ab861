import { lessonOf } from '@/lib/deck/day';
import type { DeckManifest } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import type { ConsoleWords } from './console-words';
import { DeckGlyph } from './deck-glyph';

/** Every slide of a lesson by title, to go straight to one or to leave one out for this class. */
export function SlideList(props: {
  manifest: DeckManifest;
  lesson: string;
  current: string;
  hidden: readonly string[];
  onGo: (slide: string) => void;
  onHide: (slide: string, isHidden: boolean) => void;
  onShowAll: () => void;
  label: string;
  words: ConsoleWords;
}) {
  const { manifest, lesson, current, hidden, onGo, onHide, onShowAll, label, words } = props;
  return (
    <nav className="console-slides" aria-label={label}>
      <ol>
        {manifest.slides.map(({ id, title }, index) => {
          if ((lessonOf(id) ?? lesson) !== lesson) return null;
          const isHidden = hidden.includes(id);
          return (
            <li key={id} data-hidden-slide={isHidden || undefined}>
              <button
                type="button"
                aria-current={id === current ? 'step' : undefined}
                onClick={() => onGo(id)}
              >
                <span>{index + 1}</span> {isHidden ? <s>{title}</s> : title}
              </button>
              <button
                type="button"
                className="slide-hide"
                aria-pressed={isHidden}
                aria-label={fill(words.hideSlide, { slide: index + 1 })}
                title={fill(isHidden ? words.showSlide : words.hideSlide, { slide: index + 1 })}
                onClick={() => onHide(id, !isHidden)}
              >
                <DeckGlyph sign={isHidden ? 'hidden' : 'shown'} />
              </button>
            </li>
          );
        })}
      </ol>
      {hidden.length > 0 && (
        <p className="console-hidden">
          <span role="status">{fill(words.hiddenCount, { count: hidden.length })}</span>{' '}
          <button type="button" className="button button-quiet" onClick={onShowAll}>
            {words.showAll}
          </button>
        </p>
      )}
    </nav>
  );
}
