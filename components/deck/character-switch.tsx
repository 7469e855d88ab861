'use client';

import { useId, useState } from 'react';
import { areCharactersOff, switchCharacters } from '@/components/ui/character-keys';
import type { DeckWords } from './words';

/** Switches the keys of a single letter or sign off, here and on every other page. */
export function CharacterSwitch({ words }: { words: DeckWords }) {
  const [isOff, setOff] = useState(areCharactersOff);
  const id = useId();
  return (
    <p className="key-switch">
      <label>
        <input
          type="checkbox"
          checked={!isOff}
          aria-describedby={id}
          onChange={(event) => {
            switchCharacters(!event.target.checked);
            setOff(!event.target.checked);
          }}
        />{' '}
        {words.characterKeys}
      </label>
      <small id={id}>{words.characterKeysHint}</small>
    </p>
  );
}
