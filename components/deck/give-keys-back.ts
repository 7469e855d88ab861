import type { MouseEvent } from 'react';

/** Clicking a part must not leave the arrow keys in the figure: they turn slides. */
export function giveKeysBack({ nativeEvent }: MouseEvent) {
  if ('pointerType' in nativeEvent && nativeEvent.pointerType !== 'mouse') return;
  if (nativeEvent.detail === 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
