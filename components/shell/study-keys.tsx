'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { keyPress } from '@/components/ui/key-press';
import type { StudyKeyWords } from './study-key-sheet';

const StudyKeySheet = lazy(async () => ({
  default: (await import('./study-key-sheet')).StudyKeySheet,
}));

/** "?" opens the sheet of keys that act in figures and questions. */
export function StudyKeys({ words }: { words: StudyKeyWords }) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press = keyPress(event);
      if (press.key !== '?' || press.inTextField || press.ctrlKey || press.metaKey) return;
      setOpened(true);
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <StudyKeySheet isOpen={isOpen} onClose={() => setOpen(false)} words={words} />
    </Suspense>
  );
}
