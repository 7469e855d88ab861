'use client';

import { useEffect, useState } from 'react';
import type { ConsoleWords } from './console-words';
import { DeckDialog } from './deck-dialog';

type Finding = { readonly name: string; readonly isReady: boolean; readonly remedy: string };

/** Whether the display may be kept on; asked for and given back at once. */
async function canStayAwake(): Promise<boolean> {
  if (!('wakeLock' in navigator)) return false;
  const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
  await lock?.release();
  return lock !== undefined;
}

/** Looks at what goes wrong in front of a class: windows, full screen, the display, the type. */
export function Rehearsal(props: {
  isConnected: boolean;
  onClose: () => void;
  closeLabel: string;
  words: ConsoleWords;
}) {
  const { isConnected, onClose, closeLabel, words } = props;
  const [canWake, setCanWake] = useState<boolean>();
  const [hasType, setHasType] = useState<boolean>();
  useEffect(() => {
    let isCurrent = true;
    void canStayAwake().then((can) => isCurrent && setCanWake(can));
    void document.fonts.ready.then(
      () => isCurrent && setHasType(document.fonts.check('16px "Day03 Sans"')),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const findings: readonly Finding[] = [
    { name: words.checkWindow, isReady: isConnected, remedy: words.checkWindowRemedy },
    {
      name: words.checkFullscreen,
      isReady: document.fullscreenEnabled,
      remedy: words.checkFullscreenRemedy,
    },
    { name: words.checkWake, isReady: canWake === true, remedy: words.checkWakeRemedy },
    { name: words.checkType, isReady: hasType === true, remedy: words.checkTypeRemedy },
  ];
  const isDone = canWake !== undefined && hasType !== undefined;
  return (
    <DeckDialog
      title={words.check}
      className="deck-check"
      onClose={onClose}
      closeLabel={closeLabel}
    >
      <ul role="status" aria-busy={!isDone}>
        {isDone &&
          findings.map(({ name, isReady, remedy }) => (
            <li key={name} data-ready={isReady || undefined}>
              <strong>
                {isReady ? words.checkReady : words.checkNotReady} {name}
              </strong>
              {!isReady && <p>{remedy}</p>}
            </li>
          ))}
      </ul>
    </DeckDialog>
  );
}
