import { expect, test } from 'vitest';
import {
  type Area,
  type Binding,
  type KeyPress,
  matchInnermost,
  matchShortcut,
  type Press,
  shortcuts,
} from './shortcuts';
import { shortcutText } from './shortcut-text';

const areas: readonly Area[] = ['page', 'diagram', 'quiz', 'deck'];

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key === ' ' ? 'Space' : key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    keyCode: 0,
    repeat: false,
    inTextField: false,
    ...changes,
  };
}

/** The event a browser on a Latin layout reports for a press of the table. */
function eventOf(wanted: Press): KeyPress {
  const latin = (code: string) => (code === 'Space' ? ' ' : code.replace('Key', '').toLowerCase());
  const key = 'code' in wanted ? latin(wanted.code) : wanted.key;
  return press(key, {
    shiftKey: wanted.shift ?? false,
    altKey: wanted.alt ?? false,
    ctrlKey: wanted.mod ?? false,
  });
}

const withoutMod = (keys: readonly Press[]) => keys.filter(({ mod }) => !mod);

/** Keys that would start two actions of one area; a character is the same key with and without Shift. */
function clashes(bindings: readonly Binding[]): string[] {
  const owners = new Map<string, string>();
  const found: string[] = [];
  for (const { area, action, keys } of bindings) {
    for (const wanted of keys) {
      const { key, shiftKey, altKey, ctrlKey } = eventOf(wanted);
      const isCharacter = 'key' in wanted && key.length === 1;
      const id = [
        area,
        ctrlKey && 'Ctrl',
        altKey && 'Alt',
        shiftKey && !isCharacter && 'Shift',
        key,
      ].join(' ');
      const owner = owners.get(id);
      if (owner !== undefined) found.push(`${area} ${shortcutText(wanted)}: ${owner}, ${action}`);
      owners.set(id, action);
    }
  }
  return found;
}

test('no key starts two actions in one area', () => {
  expect(clashes(shortcuts)).toEqual([]);
});

test('a key given to two actions is found, written either way', () => {
  const rows: Binding[] = [
    { area: 'deck', action: 'black', keys: [{ code: 'KeyB' }, { key: 'Home' }] },
    { area: 'deck', action: 'first', keys: [{ key: 'b' }, { key: 'Home', shift: true }] },
    { area: 'quiz', action: 'pick', keys: [{ code: 'KeyB' }] },
  ];
  expect(clashes(rows)).toEqual(['deck b: black, first']);
});

test('every press of the table starts its own action', () => {
  for (const { area, action, keys } of shortcuts) {
    for (const wanted of keys) expect(matchShortcut(area, eventOf(wanted))).toBe(action);
  }
});

test('letters act with the Korean layout on', () => {
  const typed = [
    ['ㅠ', 'KeyB', 'black'],
    ['ㅈ', 'KeyW', 'white'],
    ['ㄹ', 'KeyF', 'fullscreen'],
    ['ㅐ', 'KeyO', 'overview'],
    ['ㅎ', 'KeyG', 'go-to'],
    ['ㅔ', 'KeyP', 'open-console'],
    ['ㄴ', 'KeyS', 'open-console'],
    ['ㅅ', 'KeyT', 'timer-toggle'],
    ['ㅗ', 'KeyH', 'help'],
    ['ㅓ', 'KeyJ', 'next-step'],
    ['ㅏ', 'KeyK', 'previous-step'],
  ] as const;
  for (const [key, code, action] of typed) {
    expect(matchShortcut('deck', press(key, { code }))).toBe(action);
  }
  const shifted = press('ㅆ', { code: 'KeyT', shiftKey: true });
  expect(matchShortcut('deck', shifted)).toBe('timer-reset');
});

test('every letter of the table is bound by its place, so that the layout does not matter', () => {
  const presses: readonly Press[] = shortcuts.flatMap(({ keys }): readonly Press[] => keys);
  const byLetter = presses.filter((wanted) => 'key' in wanted && /^\p{Letter}$/u.test(wanted.key));
  expect(byLetter).toEqual([]);
});

test('clickers drive the deck', () => {
  const pressed = ['PageDown', 'PageUp', '.'].map((key) => matchShortcut('deck', press(key)));
  expect(pressed).toEqual(['next-step', 'previous-step', 'black']);
});

test('a character acts whether or not the layout needs Shift for it', () => {
  expect(matchShortcut('page', press('?', { code: 'Slash', shiftKey: true }))).toBe('help');
  expect(matchShortcut('page', press('?', { code: 'Minus' }))).toBe('help');
  expect(matchShortcut('page', press('/', { code: 'Slash' }))).toBe('search');
});

test('Shift and Alt tell bindings of one key apart', () => {
  expect(matchShortcut('deck', press(' '))).toBe('next-step');
  expect(matchShortcut('deck', press(' ', { shiftKey: true }))).toBe('previous-step');
  expect(matchShortcut('deck', press('ArrowRight', { altKey: true }))).toBe('next-slide');
  expect(matchShortcut('deck', press('ArrowRight', { altKey: true, shiftKey: true }))).toBe(
    undefined,
  );
  expect(matchShortcut('deck', press('b', { shiftKey: true }))).toBeUndefined();
});

test('Ctrl or ⌘ with K searches, in a text field too, but not both at once', () => {
  const k = (changes: Partial<KeyPress>) =>
    matchShortcut('page', press('k', { inTextField: true, ...changes }));
  expect(k({ ctrlKey: true })).toBe('search');
  expect(k({ metaKey: true })).toBe('search');
  expect(k({ ctrlKey: true, key: 'ㅏ', code: 'KeyK' })).toBe('search');
  expect(k({ ctrlKey: true, metaKey: true })).toBeUndefined();
  expect(k({ ctrlKey: true, shiftKey: true })).toBeUndefined();
  expect(k({})).toBeUndefined();
});

test('leaves the browser its own combinations', () => {
  for (const { area, keys } of shortcuts) {
    for (const wanted of withoutMod(keys)) {
      for (const modifier of ['ctrlKey', 'metaKey']) {
        expect(matchShortcut(area, { ...eventOf(wanted), [modifier]: true })).toBeUndefined();
      }
    }
  }
});

test('leaves every key to a composition under way', () => {
  for (const { area, keys } of shortcuts) {
    for (const wanted of keys) {
      expect(matchShortcut(area, { ...eventOf(wanted), isComposing: true })).toBeUndefined();
      expect(matchShortcut(area, { ...eventOf(wanted), keyCode: 229 })).toBeUndefined();
    }
  }
});

test('leaves every key but Escape to a text field', () => {
  for (const { area, keys } of shortcuts) {
    for (const wanted of withoutMod(keys)) {
      const action = matchShortcut(area, { ...eventOf(wanted), inTextField: true });
      const isEscape = 'key' in wanted && wanted.key === 'Escape';
      expect(action !== undefined).toBe(isEscape);
    }
  }
});

test('leaves a focused control the keys it is worked with', () => {
  for (const key of ['Enter', ' ']) {
    expect(matchShortcut('deck', press(key, { control: 'button' }))).toBeUndefined();
  }
  expect(matchShortcut('deck', press('ArrowDown', { control: 'button' }))).toBe('next-slide');
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', ' ']) {
    expect(matchShortcut('deck', press(key, { control: 'choice' }))).toBeUndefined();
  }
  expect(matchShortcut('quiz', press('Enter', { control: 'choice' }))).toBe('submit');
});

test('a held key repeats only arrows and paging', () => {
  const repeating = shortcuts
    .flatMap(({ keys }): readonly Press[] => keys)
    .map(eventOf)
    .filter((event) =>
      areas.some((area) => matchShortcut(area, { ...event, repeat: true }) !== undefined),
    )
    .map(({ key }) => key);
  expect([...new Set(repeating)].toSorted()).toEqual([
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'PageDown',
    'PageUp',
  ]);
});

test('the area that focus is in wins', () => {
  const nested = (key: string) => matchInnermost(['diagram', 'deck', 'page'], press(key));
  expect(nested('ArrowRight')).toEqual({ area: 'diagram', action: 'focus-right' });
  expect(nested('+')).toEqual({ area: 'diagram', action: 'zoom-in' });
  expect(nested('b')).toEqual({ area: 'deck', action: 'black' });
  expect(nested('?')).toEqual({ area: 'deck', action: 'help' });
  expect(nested('y')).toBeUndefined();
});

test('a deck keeps the keys of clickers', () => {
  const nested = (key: string) => matchInnermost(['diagram', 'deck', 'page'], press(key));
  expect(nested('Home')).toEqual({ area: 'deck', action: 'first' });
  expect(nested('End')).toEqual({ area: 'deck', action: 'last' });
  expect(nested('PageDown')).toEqual({ area: 'deck', action: 'next-step' });
  expect(nested('.')).toEqual({ area: 'deck', action: 'black' });
  expect(nested('Escape')).toEqual({ area: 'deck', action: 'leave' });
  expect(matchInnermost(['diagram', 'page'], press('Home'))).toEqual({
    area: 'diagram',
    action: 'first-scene',
  });
});

test('writes presses as they are printed on keys', () => {
  const written = shortcuts
    .filter(({ area }) => area === 'deck')
    .map(({ action, keys }) => `${action}: ${keys.map(shortcutText).join(', ')}`);
  expect(written.join('\n')).toMatchInlineSnapshot(`
    "next-step: →, Space, Page Down, Enter, J
    previous-step: ←, Shift + Space, Page Up, Backspace, K
    next-slide: ↓, Shift + →, Alt + →
    previous-slide: ↑, Shift + ←, Alt + ←
    first: Home
    last: End
    black: B, ., ;
    white: W, ,
    overview: O
    go-to: G
    return: Shift + G
    laser: L
    draw: D
    ink-undo: Ctrl/⌘ + Z
    ink-clear: E
    run: M
    question: Q
    notes: N
    leave: Esc
    fullscreen: F
    open-console: S, P
    timer-toggle: T
    timer-reset: Shift + T
    notes-larger: +, =
    notes-smaller: -
    help: ?, F1, H"
  `);
});

test('with characters switched off only named keys, Space and Ctrl combinations act', () => {
  const left = shortcuts
    .filter(({ area }) => area === 'deck')
    .flatMap(({ keys }): readonly Press[] => keys)
    .filter((wanted) => matchShortcut('deck', { ...eventOf(wanted), charactersOff: true }))
    .map(shortcutText);
  expect(left.filter((text) => text.replace('Shift + ', '').length === 1)).toEqual(
    left.filter((text) => /[←→↑↓]$/u.test(text) && !text.startsWith('Alt')),
  );
  expect(left).toEqual(expect.arrayContaining(['Page Down', 'Space', 'F1', 'Ctrl/⌘ + Z']));
});
