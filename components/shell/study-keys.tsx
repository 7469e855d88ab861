'use client';

import { useEffect, useState } from 'react';
import { keyPress } from '@/components/ui/key-press';
import { LatePart } from '@/components/ui/late-part';
import type { StudyKeyWords } from './study-key-sheet';

const loadSheet = async () => (await import('./study-key-sheet')).StudyKeySheet;

/** A button, and "?", open the sheet of keys that act in figures and questions. */
export function StudyKeys({ words }: { words: StudyKeyWords }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press = keyPress(event);
      if (press.inTextField || press.charactersOff) return;
      if (press.key === '?' && !press.ctrlKey && !press.metaKey) setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className="footer-button" onClick={() => setOpen(true)}>
        {words.helpTitle}
      </button>
      {isOpen && (
        <LatePart
          load={loadSheet}
          part={{ isOpen, onClose: () => setOpen(false), words }}
          words={words}
        />
      )}
    </>
  );
}
