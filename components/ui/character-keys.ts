const key = 'day03.character-keys';

/**
 * Whether shortcuts of a single letter, digit or sign are switched off in this browser: whoever
 * speaks to the computer, or rests a hand on the keys, would set them off by mistake.
 */
export function areCharactersOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

/** Switches them off or on for good; a browser that refuses to remember keeps them on. */
export function switchCharacters(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(key, 'off');
    else localStorage.removeItem(key);
  } catch {
    // Without a store there is nothing to switch.
  }
}
