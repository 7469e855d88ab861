'use client';

import { CharacterSwitch, type CharacterSwitchWords } from '@/components/ui/character-switch';
import type { LatePartWords } from '@/components/ui/late-part';
import { KeySheet, type KeySheetWords } from '@/components/ui/key-sheet';
import { shortcuts, type Action } from '@/lib/shortcuts/shortcuts';

type StudyAction = Action<'page'> | Action<'diagram'> | Action<'run'> | Action<'quiz'>;
export type StudyKeyWords = KeySheetWords &
  CharacterSwitchWords &
  LatePartWords & {
    readonly actions: Readonly<Record<StudyAction, string>>;
  };

export function StudyKeySheet(props: {
  isOpen: boolean;
  onClose: () => void;
  words: StudyKeyWords;
}) {
  const { words, ...sheet } = props;
  const rows = shortcuts.flatMap((binding) =>
    binding.area === 'deck'
      ? []
      : [{ action: binding.action, keys: binding.keys, label: words.actions[binding.action] }],
  );
  return (
    <KeySheet {...sheet} words={words} rows={rows} footer={<CharacterSwitch words={words} />} />
  );
}
