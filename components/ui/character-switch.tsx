'use client';

import { useId, useState } from 'react';
import { areCharactersOff, switchCharacters } from './character-keys';

export type CharacterSwitchWords = {
  readonly characterKeys: string;
  readonly characterKeysHint: string;
};

/** Switches the keys of a single letter or sign off, here and on every other page. */
export function CharacterSwitch({ words }: { words: CharacterSwitchWords }) {
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
