import { useEffect, useRef } from 'react';
import type { AnswerEvent } from '@/lib/progress/event';
import type { Saving } from './use-saving';
import type { QuizWords } from './words';

const failures = {
  quota: 'saveFull',
  unavailable: 'saveUnavailable',
  failed: 'saveFailed',
} as const;

/** Says that the answer has reached the disk, or what to do when it has not. */
export function SaveStatus(props: { saving: Saving; onAgain: () => void; words: QuizWords }) {
  const { saving, onAgain, words } = props;
  return (
    <div className="save-status">
      <p role="status">
        {saving.type === 'saved' && words.saved}
        {saving.type === 'failed' && words[failures[saving.reason]]}
      </p>
      {saving.type === 'failed' && (
        <p className="item-actions">
          <button type="button" className="button" onClick={onAgain}>
            {words.saveAgain}
          </button>
          <DownloadLink event={saving.event} words={words} />
        </p>
      )}
    </div>
  );
}

function DownloadLink({ event, words }: { event: AnswerEvent; words: QuizWords }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const file = new Blob([JSON.stringify(event, null, 2)], { type: 'application/json' });
    const url = URL.createObjectURL(file);
    if (link.current) link.current.href = url;
    return () => URL.revokeObjectURL(url);
  }, [event]);
  return (
    <a ref={link} className="button" download={`day03-${event.id}.json`}>
      {words.download}
    </a>
  );
}
