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
          <button type="button" className="button" onClick={() => download(saving.event)}>
            {words.download}
          </button>
        </p>
      )}
    </div>
  );
}

function download(event: AnswerEvent): void {
  const file = new Blob([JSON.stringify(event, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `day03-${event.id}.json`;
  link.click();
  // Some browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
