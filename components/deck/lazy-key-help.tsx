import { lazy, Suspense } from 'react';
import type { DeckWords } from './words';

const KeyHelp = lazy(async () => ({ default: (await import('./key-help')).KeyHelp }));

/** The sheet of keys, fetched when it is first asked for. */
export function LazyKeyHelp(props: { isOpen: boolean; onClose: () => void; words: DeckWords }) {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <KeyHelp {...props} />
    </Suspense>
  );
}
