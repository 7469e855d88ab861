import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import { type DeckManifest, sceneAt } from '@/lib/deck/place';
import { runOf, selectionOf } from '@/lib/deck/shared-diagram';
import type { SharedRun } from '@/lib/deck/shared-run';

/** Whether the figure at hand runs, and how it is made to run, to play and to stand still again. */
export function useRunControl(
  manifest: DeckManifest,
  state: DeckState,
  dispatch: (command: DeckCommand) => void,
) {
  const scene = sceneAt(manifest, state);
  const key = `${state.slide} ${scene}`;
  const [wanted, setWanted] = useState<string>();
  // Coming back to a scene shows it as it stands in the lesson.
  if (wanted !== undefined && wanted !== key) setWanted(undefined);
  const toggle = useRef<() => void>(undefined);
  const run = runOf(state.diagram);
  const isOpen = scene !== undefined && (run !== undefined || wanted === key);
  const selection = useRef<string | null>(null);
  useEffect(() => {
    selection.current = selectionOf(state.diagram);
  });
  const onRun = useCallback(
    (next: SharedRun) =>
      dispatch({ type: 'diagram', diagram: { selection: selection.current, run: next } }),
    [dispatch],
  );
  const onToggle = useCallback((next: (() => void) | undefined) => {
    toggle.current = next;
  }, []);
  const stop = () => {
    setWanted(undefined);
    dispatch({ type: 'diagram', diagram: { selection: selection.current } });
  };
  return {
    scene,
    key,
    run,
    isOpen,
    onToggle,
    onRun,
    start: () => scene !== undefined && setWanted(key),
    stop,
    /** What the key does: first makes the figure run, then plays and pauses it. */
    onKey: () => {
      if (!isOpen) setWanted(key);
      else toggle.current?.();
    },
  };
}
