import type { DeckManifest } from '@/lib/deck/deck';
import type { DeckWords } from './words';

/** Every slide by title, to go straight to one. */
export function SlideList(props: {
  manifest: DeckManifest;
  current: string;
  onGo: (slide: string) => void;
  words: DeckWords;
}) {
  const { manifest, current, onGo, words } = props;
  return (
    <nav className="console-slides" aria-label={words.slides}>
      <ol>
        {manifest.slides.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => onGo(id)}
            >
              <span>{index + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
