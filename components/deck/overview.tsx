'use client';

import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { StaticDiagram } from '@/components/diagram/static-diagram';
import { dayParts, lessonOf } from '@/lib/deck/day';
import type { DeckManifest, DeckSlide } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { DeckDialog } from './deck-dialog';
import { useFigure } from './figure-context';
import type { DeckWords } from './words';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The button one arrow away, in rows that break where they like. */
function besideButton(buttons: readonly HTMLElement[], from: number, key: string) {
  if (key === 'ArrowLeft') return buttons[from - 1];
  if (key === 'ArrowRight') return buttons[from + 1];
  const here = buttons[from]?.getBoundingClientRect();
  if (!here) return buttons[0];
  const others = buttons.map((button) => ({ button, box: button.getBoundingClientRect() }));
  const isUp = key === 'ArrowUp';
  const beyond = others.filter(({ box }) => (isUp ? box.top < here.top : box.top > here.top));
  const rows = beyond.map(({ box }) => box.top);
  const row = isUp ? Math.max(...rows) : Math.min(...rows);
  const distance = (box: DOMRect) => Math.abs(box.left - here.left);
  return beyond
    .filter(({ box }) => box.top === row)
    .toSorted((a, b) => distance(a.box) - distance(b.box))[0]?.button;
}

/** Every slide with its title, and those of this page as small pictures, to go straight to one. */
export function Overview(props: {
  manifest: DeckManifest;
  lesson: string;
  current: string;
  hidden: readonly string[];
  onGo: (slide: string) => void;
  onClose: () => void;
  words: DeckWords;
}) {
  const { manifest, lesson, current, hidden, onGo, onClose, words } = props;
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => {
    lists.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!arrows.includes(event.key)) return;
    const buttons = [...(lists.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const from = buttons.findIndex((button) => button === document.activeElement);
    event.preventDefault();
    besideButton(buttons, from, event.key)?.focus();
  };
  const listOf = (slides: readonly DeckSlide[]) => (
    <ol>
      {slides.map((slide) => {
        const isHidden = hidden.includes(slide.id);
        const hasPicture = (lessonOf(slide.id) ?? lesson) === lesson;
        return (
          <li key={slide.id} data-plain={hasPicture ? undefined : ''}>
            <button
              type="button"
              data-hidden-slide={isHidden || undefined}
              aria-current={slide.id === current ? 'step' : undefined}
              onClick={() => {
                onGo(slide.id);
                onClose();
              }}
            >
              {hasPicture && <Thumbnail slide={slide} />}
              <span className="overview-number">{manifest.slides.indexOf(slide) + 1}</span>{' '}
              <span className="overview-title">{slide.title}</span>
              {isHidden && <span className="overview-hidden"> {words.hiddenSlide}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
  const parts = dayParts(manifest);
  return (
    <DeckDialog
      title={words.overview}
      className="deck-overview"
      action="overview"
      onClose={onClose}
      onKeyDown={onKeyDown}
      closeLabel={words.close}
    >
      <div ref={lists}>
        {parts.length === 0
          ? listOf(manifest.slides)
          : parts.map(({ slug, number, title, slides }) => (
              <section key={slug} aria-labelledby={`overview-${slug}`}>
                <h3 id={`overview-${slug}`}>{fill(words.dayPart, { number, title })}</h3>
                {listOf(slides)}
              </section>
            ))}
      </div>
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
