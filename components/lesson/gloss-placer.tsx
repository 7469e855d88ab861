'use client';

import { useEffect } from 'react';

const opener = '.term, .fact';
const HOVER_DELAY = 180;

function glossOf(button: Element): HTMLElement | null {
  return document.getElementById(button.getAttribute('popovertarget') ?? '');
}

function place(gloss: HTMLElement, button: Element): void {
  const word = button.getBoundingClientRect();
  const width = Math.min(384, innerWidth - 32);
  const left = Math.max(16, Math.min(word.left, innerWidth - width - 16));
  gloss.dataset['placed'] = '';
  gloss.style.setProperty('--gloss-left', `${left}px`);
  gloss.style.setProperty('--gloss-top', '0px');
  const height = gloss.offsetHeight;
  const below = word.bottom + 8;
  const top = below + height > innerHeight - 8 ? Math.max(8, word.top - height - 8) : below;
  gloss.style.setProperty('--gloss-top', `${top}px`);
}

/**
 * Puts meanings and sources next to their words, and opens them on hover too. Without it they
 * still open by tap or key, at the foot of the window.
 */
export function GlossPlacer() {
  useEffect(() => {
    let timer = 0;
    let hovered: HTMLElement | null = null;
    let clicked = false;
    /** The word whose meaning is open. */
    let word: Element | null = null;

    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest(opener) : null;
      const gloss = button && glossOf(button);
      if (!button || !gloss) return;
      clearTimeout(timer);
      // What hovering opened, a click keeps; by itself the button would close it again.
      if (hovered === gloss && !clicked && gloss.matches(':popover-open')) event.preventDefault();
      clicked = true;
      word = button;
      requestAnimationFrame(() => gloss.matches(':popover-open') && place(gloss, button));
    };
    const onOver = (event: PointerEvent) => {
      const button = event.target instanceof Element ? event.target.closest(opener) : null;
      if (event.pointerType !== 'mouse' || !button) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const gloss = glossOf(button);
        if (!gloss || gloss.matches(':popover-open')) return;
        gloss.showPopover();
        place(gloss, button);
        hovered = gloss;
        word = button;
        clicked = false;
      }, HOVER_DELAY);
    };
    const onOut = (event: PointerEvent) => {
      const to = event.relatedTarget instanceof Element ? event.relatedTarget : null;
      if (to?.closest(opener) || (hovered && to && hovered.contains(to))) return;
      clearTimeout(timer);
      if (hovered && !clicked) hovered.hidePopover();
      hovered = null;
    };
    const onScroll = () => {
      const gloss = document.querySelector<HTMLElement>('.gloss:popover-open');
      if (!gloss || !word) return;
      const { bottom, top } = word.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) gloss.hidePopover();
      else place(gloss, word);
    };
    document.addEventListener('click', onClick);
    document.addEventListener('pointerover', onOver);
    document.addEventListener('pointerout', onOut);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('pointerout', onOut);
      window.removeEventListener('scroll', onScroll);
    };
  }, []);
  return null;
}
