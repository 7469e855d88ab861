import { expect, test } from 'vitest';
import { matchShortcut, type KeyPress } from '@/lib/shortcuts/shortcuts';
import { isSearchKey } from './is-search-key';

const press = (changes: Partial<KeyPress>): KeyPress => ({
  key: '/',
  code: 'Slash',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  repeat: false,
  inTextField: false,
  ...changes,
});

const k = { key: 'k', code: 'KeyK' };
const presses: readonly Partial<KeyPress>[] = [
  {},
  { shiftKey: true, code: 'Digit7' },
  { key: '?', shiftKey: true },
  { inTextField: true },
  { isComposing: true },
  { keyCode: 229 },
  { repeat: true },
  { charactersOff: true },
  { ctrlKey: true },
  { control: 'button' },
  k,
  { ...k, ctrlKey: true },
  { ...k, ctrlKey: true, charactersOff: true },
  { ...k, metaKey: true },
  { ...k, ctrlKey: true, metaKey: true },
  { ...k, ctrlKey: true, key: 'ㅏ' },
  { ...k, ctrlKey: true, inTextField: true },
  { ...k, ctrlKey: true, shiftKey: true, key: 'K' },
  { ...k, ctrlKey: true, altKey: true },
  { ...k, ctrlKey: true, isComposing: true },
];

test.each(presses)('agrees with the table of shortcuts on %o', (changes) => {
  const event = press(changes);
  expect(isSearchKey(event)).toBe(matchShortcut('page', event) === 'search');
});

test('on another Latin layout K is where the layout has it', () => {
  expect(isSearchKey(press({ key: 'k', code: 'KeyV', ctrlKey: true }))).toBe(true);
  expect(isSearchKey(press({ key: 'e', code: 'KeyK', ctrlKey: true }))).toBe(false);
});
