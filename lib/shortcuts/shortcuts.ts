/** Where a key acts: on every page, or while focus is inside a diagram, a running one, an item, a deck. */
export type Area = 'page' | 'diagram' | 'run' | 'quiz' | 'deck';

/**
 * One way to press a binding. `code` is the place of a letter or Space on the keyboard, because a
 * Korean layout reports another `key` there; `key` is for named keys and for characters. Shift and
 * Alt must be as given, except that a character already says whether it needed Shift. `mod` is Ctrl
 * or, on a Mac, ⌘; such a press acts in text fields too.
 */
export type Press = ({ readonly code: string } | { readonly key: string }) & {
  readonly shift?: true;
  readonly alt?: true;
  readonly mod?: true;
};

/** `action` is also the id of the message that names it in the help sheet. */
export type Binding = {
  readonly area: Area;
  readonly action: string;
  readonly keys: readonly Press[];
};

/** Every key of the site: handlers and the help sheet read this table and nothing else. */
export const shortcuts = [
  { area: 'page', action: 'help', keys: [{ key: '?' }] },
  { area: 'page', action: 'search', keys: [{ key: '/' }, { code: 'KeyK', mod: true }] },

  { area: 'diagram', action: 'focus-left', keys: [{ key: 'ArrowLeft' }] },
  { area: 'diagram', action: 'focus-right', keys: [{ key: 'ArrowRight' }] },
  { area: 'diagram', action: 'focus-up', keys: [{ key: 'ArrowUp' }] },
  { area: 'diagram', action: 'focus-down', keys: [{ key: 'ArrowDown' }] },
  {
    area: 'diagram',
    action: 'activate',
    keys: [{ key: 'Enter' }, { code: 'Space' }],
  },
  { area: 'diagram', action: 'close', keys: [{ key: 'Escape' }] },
  { area: 'diagram', action: 'next-scene', keys: [{ key: ']' }] },
  { area: 'diagram', action: 'previous-scene', keys: [{ key: '[' }] },
  { area: 'diagram', action: 'first-scene', keys: [{ key: 'Home' }] },
  { area: 'diagram', action: 'last-scene', keys: [{ key: 'End' }] },
  { area: 'diagram', action: 'zoom-in', keys: [{ key: '+' }, { key: '=' }] },
  { area: 'diagram', action: 'zoom-out', keys: [{ key: '-' }] },
  { area: 'diagram', action: 'zoom-fit', keys: [{ key: '0' }] },

  { area: 'run', action: 'play', keys: [{ code: 'KeyK' }] },
  { area: 'run', action: 'previous-event', keys: [{ code: 'KeyJ' }] },
  { area: 'run', action: 'next-event', keys: [{ code: 'KeyL' }] },
  { area: 'run', action: 'restart', keys: [{ code: 'KeyR' }] },
  { area: 'run', action: 'fault', keys: [{ code: 'KeyF' }] },
  { area: 'run', action: 'undo', keys: [{ code: 'KeyU' }] },

  {
    area: 'quiz',
    action: 'pick',
    keys: [
      { key: '1' },
      { key: '2' },
      { key: '3' },
      { key: '4' },
      { key: '5' },
      { key: '6' },
      { key: '7' },
      { key: '8' },
      { key: '9' },
    ],
  },
  { area: 'quiz', action: 'submit', keys: [{ key: 'Enter' }] },
  { area: 'quiz', action: 'next', keys: [{ code: 'KeyN' }] },

  {
    area: 'deck',
    action: 'next-step',
    keys: [
      { key: 'ArrowRight' },
      { code: 'Space' },
      { key: 'PageDown' },
      { key: 'Enter' },
      { code: 'KeyJ' },
    ],
  },
  {
    area: 'deck',
    action: 'previous-step',
    keys: [
      { key: 'ArrowLeft' },
      { code: 'Space', shift: true },
      { key: 'PageUp' },
      { key: 'Backspace' },
      { code: 'KeyK' },
    ],
  },
  {
    area: 'deck',
    action: 'next-slide',
    keys: [
      { key: 'ArrowDown' },
      { key: 'ArrowRight', shift: true },
      { key: 'ArrowRight', alt: true },
    ],
  },
  {
    area: 'deck',
    action: 'previous-slide',
    keys: [{ key: 'ArrowUp' }, { key: 'ArrowLeft', shift: true }, { key: 'ArrowLeft', alt: true }],
  },
  { area: 'deck', action: 'first', keys: [{ key: 'Home' }] },
  { area: 'deck', action: 'last', keys: [{ key: 'End' }] },
  // "." and ";" are what the blank buttons of clickers send.
  {
    area: 'deck',
    action: 'black',
    keys: [{ code: 'KeyB' }, { key: '.' }, { key: ';' }],
  },
  { area: 'deck', action: 'white', keys: [{ code: 'KeyW' }, { key: ',' }] },
  { area: 'deck', action: 'overview', keys: [{ code: 'KeyO' }] },
  { area: 'deck', action: 'go-to', keys: [{ code: 'KeyG' }] },
  { area: 'deck', action: 'return', keys: [{ code: 'KeyG', shift: true }] },
  { area: 'deck', action: 'laser', keys: [{ code: 'KeyL' }] },
  { area: 'deck', action: 'draw', keys: [{ code: 'KeyD' }] },
  { area: 'deck', action: 'ink-undo', keys: [{ code: 'KeyZ', mod: true }] },
  { area: 'deck', action: 'ink-clear', keys: [{ code: 'KeyE' }] },
  { area: 'deck', action: 'run', keys: [{ code: 'KeyM' }] },
  { area: 'deck', action: 'question', keys: [{ code: 'KeyQ' }] },
  { area: 'deck', action: 'notes', keys: [{ code: 'KeyN' }] },
  { area: 'deck', action: 'leave', keys: [{ key: 'Escape' }] },
  { area: 'deck', action: 'fullscreen', keys: [{ code: 'KeyF' }] },
  {
    area: 'deck',
    action: 'open-console',
    keys: [{ code: 'KeyS' }, { code: 'KeyP' }],
  },
  { area: 'deck', action: 'timer-toggle', keys: [{ code: 'KeyT' }] },
  {
    area: 'deck',
    action: 'timer-reset',
    keys: [{ code: 'KeyT', shift: true }],
  },
  {
    area: 'deck',
    action: 'notes-larger',
    keys: [{ key: '+' }, { key: '=' }],
  },
  { area: 'deck', action: 'notes-smaller', keys: [{ key: '-' }] },
  {
    area: 'deck',
    action: 'help',
    keys: [{ key: '?' }, { key: 'F1' }, { code: 'KeyH' }],
  },
] as const satisfies readonly Binding[];

type Row = (typeof shortcuts)[number];

/** What keys of `A` can ask for; `Action<Area>` is every message id the help sheet needs. */
export type Action<A extends Area> = Extract<Row, { area: A }>['action'];

/**
 * A key press as the browser reports it, plus what focus is on. `inTextField`: an input for text, a
 * textarea, a select or editable text. `control`: `button` for what Enter and Space press (button,
 * link, summary), `choice` for what arrows and Space change (radio, checkbox, slider, tab).
 */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly repeat: boolean;
  readonly inTextField: boolean;
  readonly control?: 'button' | 'choice';
  /** Keys of a single letter, digit or sign are switched off; those with Ctrl or ⌘ are not. */
  readonly charactersOff?: boolean;
};

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const repeatable = new Set([...arrows, 'PageUp', 'PageDown']);
const controlKeys = { button: new Set(['Enter', ' ']), choice: new Set([...arrows, ' ']) };
/** Clickers send them, so inside a deck its own bindings for them come before any other area's. */
const deckFirst = new Set(['PageUp', 'PageDown', 'Home', 'End', 'Escape', '.']);

/** What a key press asks for in an area, or `undefined` where the key is not ours to take. */
export function matchShortcut<A extends Area>(area: A, event: KeyPress): Action<A> | undefined {
  const bindings: readonly Binding[] = shortcuts;
  const match = bindings.find(
    (binding) =>
      binding.area === area &&
      binding.keys.some((press) => !belongsElsewhere(press, event) && isPressed(press, event)),
  );
  return match?.action as Action<A> | undefined;
}

/** An action together with the area it belongs to. */
export type AreaAction = { [A in Area]: { readonly area: A; readonly action: Action<A> } }[Area];

/**
 * What a key press asks for where areas lie inside each other, innermost first: the inner area
 * wins, except that a deck keeps the keys clickers send.
 */
export function matchInnermost(areas: readonly Area[], event: KeyPress): AreaAction | undefined {
  const keepsKey = (area: Area) => area === 'deck' && deckFirst.has(event.key);
  const order = areas.toSorted((a, b) => Number(keepsKey(b)) - Number(keepsKey(a)));
  for (const area of order) {
    const action = matchShortcut(area, event);
    if (action !== undefined) return { area, action } as AreaAction;
  }
  return undefined;
}

function belongsElsewhere(press: Press, event: KeyPress): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  if (press.mod) return event.ctrlKey === event.metaKey || event.repeat;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.charactersOff && isCharacter(press)) return true;
  if (event.repeat && !repeatable.has(event.key)) return true;
  if (event.control !== undefined && controlKeys[event.control].has(event.key)) return true;
  return event.inTextField && event.key !== 'Escape';
}

/** Space is none: it scrolls and presses buttons everywhere. */
function isCharacter(press: Press): boolean {
  return 'code' in press ? press.code !== 'Space' : press.key.length === 1;
}

function isPressed(press: Press, event: KeyPress): boolean {
  if (event.altKey !== (press.alt ?? false)) return false;
  if ('key' in press && press.key.length === 1) return event.key === press.key;
  if (event.shiftKey !== (press.shift ?? false)) return false;
  return 'code' in press ? event.code === press.code : event.key === press.key;
}
