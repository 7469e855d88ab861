import type { KeyPress } from '@/lib/shortcuts/shortcuts';

/**
 * Whether a press asks for search, as the table of shortcuts says. Every page loads this, so it does
 * without the table; a test holds the two together. On a Latin layout K is where the layout has it.
 */
export function isSearchKey(press: KeyPress): boolean {
  if (press.isComposing || press.keyCode === 229 || press.repeat || press.altKey) return false;
  if (press.ctrlKey === press.metaKey) {
    return press.key === '/' && !press.ctrlKey && !press.inTextField && !press.charactersOff;
  }
  const isK = /^[a-z]$/i.test(press.key) ? press.key === 'k' : press.code === 'KeyK';
  return isK && !press.shiftKey;
}
