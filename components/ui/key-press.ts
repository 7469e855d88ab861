import type { KeyPress } from '@/lib/shortcuts/shortcuts';
import { areCharactersOff } from './character-keys';

const textFields =
  'input:not([type=radio],[type=checkbox],[type=button],[type=range]), textarea, select, [contenteditable=true]';

/** What the shortcut table needs to know of a key event, and where it happened. */
export function keyPress(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  const control = target?.closest('a[href], button, summary')
    ? ('button' as const)
    : target?.closest('[type=radio], [type=checkbox], [type=range]')
      ? ('choice' as const)
      : undefined;
  return {
    key: event.key,
    code: event.code,
    shiftKey: event.shiftKey,
    ctrlKey: event.ctrlKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    isComposing: event.isComposing,
    keyCode: event.keyCode,
    repeat: event.repeat,
    inTextField: target?.closest(textFields) != null,
    ...(control && { control }),
    ...(areCharactersOff() && { charactersOff: true }),
  };
}
