'use client';

import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { dayParts, lessonOf, slideKind } from '@/lib/deck/day';
import { findSlides } from '@/lib/deck/find-slides';
import type { DeckManifest } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { DeckDialog } from './deck-dialog';
import type { DeckWords } from './words';

/** A slide by its number, a part of its title, or the initial consonants of one. */
export function GoTo(props: {
  manifest: DeckManifest;
  onGo: (slide: string) => void;
  onClose: () => void;
  words: DeckWords;
}) {
  const { manifest, onGo, onClose, words } = props;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const isEnterPending = useRef(false);
  const id = useId();
  const found = findSlides(manifest, typed);
  const at = Math.min(chosen, found.length - 1);
  const lessons = new Map(dayParts(manifest).map(({ slug, title }) => [slug, title]));
  const lessonName = (slide: string) =>
    slideKind(slide) === 'section' ? lessons.get(lessonOf(slide) ?? '') : undefined;

  const go = (slide: string | undefined) => {
    if (slide === undefined) return;
    onGo(slide);
    onClose();
  };
  const goFirst = (text: string) => go(findSlides(manifest, text)[0]?.id);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { isComposing, keyCode } = event.nativeEvent;
    if (event.key === 'Enter' || (keyCode === 229 && event.code === 'Enter')) {
      // The Enter that ends a syllable is the only one some input methods let through.
      if (isComposing || keyCode === 229) isEnterPending.current = true;
      else go(found[at]?.id);
    } else if (!isComposing && event.key === 'ArrowDown') {
      setChosen(Math.min(at + 1, found.length - 1));
    } else if (!isComposing && event.key === 'ArrowUp') {
      setChosen(Math.max(at - 1, 0));
    } else return;
    event.preventDefault();
  };
  return (
    <DeckDialog
      title={words.goTo}
      className="deck-go-to"
      onClose={onClose}
      closeLabel={words.close}
    >
      <input
        type="text"
        role="combobox"
        aria-label={words.goTo}
        aria-describedby={`${id}-hint`}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `${id}-${found[at].id}`}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet is opened to type into it
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        onCompositionEnd={(event) => {
          if (!isEnterPending.current) return;
          isEnterPending.current = false;
          goFirst(event.currentTarget.value);
        }}
      />
      <p id={`${id}-hint`} className="go-to-hint">
        {words.goToHint}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={words.slides}>
        {found.map((slide, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys reach it through the field
          <div
            key={slide.id}
            id={`${id}-${slide.id}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => go(slide.id)}
          >
            <span>{manifest.slides.indexOf(slide) + 1}</span> {slide.title}
            {lessonName(slide.id) !== undefined && <small> {lessonName(slide.id)}</small>}
          </div>
        ))}
      </div>
      <p className={found.length > 0 ? 'sr-only' : 'go-to-none'} role="status">
        {found.length > 0
          ? fill(words.goToFound, { count: found.length })
          : fill(words.goToNone, { typed })}
      </p>
    </DeckDialog>
  );
}
