'use client';

import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import type { DiagramWords } from '@/components/diagram/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { OpenedLab } from './open-lab';

const prefix = '#run=';

/** What the button that opens the lab says; everything else comes with the lab. */
export type LabEntryWords = {
  readonly open: string;
  readonly openLead: string;
  readonly loading: string;
  readonly failed: string;
};

/**
 * The way into the lab: a button, and `#run=…` in the address. Lab, model and words are fetched
 * when one of them is used.
 */
export function LabEntry(props: {
  runPath: string;
  diagram: PlacedDiagram;
  /** The scene on show: the lab begins where its run shows it. */
  scene: string;
  words: LabEntryWords;
  diagramWords: DiagramWords;
}) {
  const { runPath, diagram, scene, words, diagramWords } = props;
  const [opened, setOpened] = useState<{ readonly lab: OpenedLab; readonly turn: number }>();
  const lastTurn = useRef(0);
  const [Lab, setLab] = useState<ComponentType<LabProps>>();
  const [status, setStatus] = useState<'loading' | 'failed'>();

  const open = useCallback(
    async (moment?: string, of?: string) => {
      lastTurn.current += 1;
      const turn = lastTurn.current;
      setStatus('loading');
      try {
        const { openLab, RunLab } = await import('./open-lab');
        const lab = await openLab(runPath, moment, of);
        // Another address was opened meanwhile.
        if (turn !== lastTurn.current) return;
        setLab(() => RunLab);
        setOpened({ lab, turn });
        setStatus(undefined);
      } catch {
        if (turn === lastTurn.current) setStatus('failed');
      }
    },
    [runPath],
  );

  useEffect(() => {
    const look = () => {
      if (location.hash.startsWith(prefix)) void open(location.hash.slice(prefix.length));
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [open]);

  const close = () => {
    setOpened(undefined);
    if (location.hash.startsWith(prefix)) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  };

  return (
    <div className="lab-entry">
      <button
        type="button"
        className="button button-primary"
        onClick={() => void open(undefined, scene)}
      >
        {words.open}
      </button>{' '}
      <span role="status">
        {status === 'loading' ? words.loading : status === 'failed' ? words.failed : words.openLead}
      </span>
      {Lab && opened && (
        <Lab
          key={opened.turn}
          {...opened.lab}
          diagram={diagram}
          onClose={close}
          words={diagramWords}
        />
      )}
    </div>
  );
}

type LabProps = OpenedLab & {
  readonly diagram: PlacedDiagram;
  readonly onClose: () => void;
  readonly words: DiagramWords;
};
