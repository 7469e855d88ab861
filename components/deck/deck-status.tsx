'use client';

import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Screen } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import { progress, sceneAt } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { useFigure } from './figure-context';
import type { DeckWords } from './words';

type Shown = { readonly slide: string; readonly step: number; readonly screen: Screen };

/**
 * Says to screen readers what has just come into view, once: the new slide, or the line or scene
 * that a step has added. The page itself was read when it opened.
 */
export function DeckStatus(props: {
  manifest: DeckManifest;
  shown: Shown | undefined;
  slides: RefObject<HTMLElement | null>;
  words: DeckWords;
}) {
  const { manifest, shown, slides, words } = props;
  const { diagram } = useFigure();
  const before = useRef<Shown>(undefined);
  const [text, setText] = useState('');
  const { slide, step, screen } = shown ?? {};

  useEffect(() => {
    if (slide === undefined || step === undefined || screen === undefined) return;
    const last = before.current;
    before.current = { slide, step, screen };
    if (!last) return;
    const revealed = () => {
      const line = slides.current?.querySelector(`[data-current] [data-at="${step}"]`);
      if (line) return line.textContent;
      const id = sceneAt(manifest, { slide, step });
      const scene = diagram.scenes.find((candidate) => candidate.id === id);
      return scene ? `${scene.title}. ${scene.caption}` : '';
    };
    if (screen === 'black' || screen === 'white') {
      setText(screen === 'black' ? words.blackShown : words.whiteShown);
    } else if (screen === 'share') {
      setText(words.share);
    } else if (last.slide !== slide || last.screen !== screen) {
      const { slide: number, slides: total } = progress(manifest, { slide, step });
      const title = manifest.slides[number - 1]?.title ?? '';
      setText(fill(words.announceSlide, { slide: number, slides: total, title }));
    } else if (step > last.step) {
      setText(revealed());
    }
  }, [manifest, diagram, slides, words, slide, step, screen]);

  return (
    <p className="sr-only" role="status">
      {text}
    </p>
  );
}
