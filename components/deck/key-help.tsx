'use client';

import { CharacterSwitch } from '@/components/ui/character-switch';
import { KeySheet } from '@/components/ui/key-sheet';
import { shortcuts } from '@/lib/shortcuts/shortcuts';
import type { DeckWords } from './words';

const bindings = shortcuts.filter((binding) => binding.area === 'deck');

/** The sheet of every key of the deck. */
export function KeyHelp(props: { isOpen: boolean; onClose: () => void; words: DeckWords }) {
  const { words, ...sheet } = props;
  const rows = bindings.map(({ action, keys }) => ({
    action,
    keys,
    label: words.actions[action],
  }));
  return (
    <KeySheet {...sheet} words={words} rows={rows} footer={<CharacterSwitch words={words} />} />
  );
}
