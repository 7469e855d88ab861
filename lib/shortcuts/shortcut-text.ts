import type { Press } from './shortcuts';

const symbols: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
};

/** One way to press a binding as printed on the keys, e.g. `Shift + →`; the same in any language. */
export function shortcutText(press: Press): string {
  const name = 'code' in press ? press.code.replace(/^Key/, '') : press.key;
  const parts = [
    press.mod && 'Ctrl/⌘',
    press.shift && 'Shift',
    press.alt && 'Alt',
    symbols[name] ?? name,
  ];
  return parts.filter(Boolean).join(' + ');
}
