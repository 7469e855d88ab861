'use client';

import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { StaticDiagram } from '@/components/diagram/static-diagram';
import type { DeckManifest, DeckSlide } from '@/lib/deck/place';
import { DeckDialog } from './deck-dialog';
import { useFigure } from './figure-context';
import type { DeckWords } from './words';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The button one arrow away in a grid that breaks its rows where it likes. */
function besideButton(buttons: readonly HTMLElement[], from: number, key: string) {
  if (key === 'ArrowLeft') return buttons[from - 1];
  if (key === 'ArrowRight') return buttons[from + 1];
  const top = (button: HTMLElement | undefined) => button?.getBoundingClientRect().top;
  const columns = buttons.filter((button) => top(button) === top(buttons[0])).length;
  return buttons[key === 'ArrowUp' ? from - columns : from + columns];
}

/** Every slide as a small picture with its title, to go straight to one. */
export function Overview(props: {
  manifest: DeckManifest;
  current: string;
  hidden: readonly string[];
  onGo: (slide: string) => void;
  onClose: () => void;
  words: DeckWords;
}) {
  const { manifest, current, hidden, onGo, onClose, words } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!arrows.includes(event.key)) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const from = buttons.findIndex((button) => button === document.activeElement);
    event.preventDefault();
    besideButton(buttons, from, event.key)?.focus();
  };
  return (
    <DeckDialog
      title={words.overview}
      className="deck-overview"
      action="overview"
      onClose={onClose}
      onKeyDown={onKeyDown}
      closeLabel={words.close}
    >
      <ol ref={list}>
        {manifest.slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              data-hidden-slide={hidden.includes(slide.id) || undefined}
              aria-current={slide.id === current ? 'step' : undefined}
              onClick={() => {
                onGo(slide.id);
                onClose();
              }}
            >
              <Thumbnail slide={slide} />
              <span className="overview-number">{index + 1}</span>{' '}
              <span className="overview-title">{slide.title}</span>
              {hidden.includes(slide.id) && (
                <span className="overview-hidden"> {words.hiddenSlide}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </DeckDialog>
  );
}

/** The last picture of the slide, which shows most. */
function Thumbnail({ slide }: { slide: DeckSlide }) {
  const { diagram } = useFigure();
  const scene = slide.scenes.at(-1)?.scene;
  return (
    <span className="overview-picture" aria-hidden="true">
      {scene === undefined ? (
        <span className="overview-words">{slide.title}</span>
      ) : (
        <StaticDiagram diagram={diagram} layout="wide" scene={scene} decorative />
      )}
    </span>
  );
}
