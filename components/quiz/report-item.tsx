import './feedback.css';
import { useId, useState } from 'react';
import type { Answer } from '@/lib/grade/answer';
import type { QuizWords } from './words';

/** Copies what a report about an item needs; where copying is refused it shows the text instead. */
export function ReportItem(props: {
  /** Global id. */
  item: string;
  rev: number;
  seed: number;
  answer: Answer | undefined;
  words: Pick<QuizWords, 'report' | 'reportCopied' | 'reportByHand' | 'reportText'>;
}) {
  const { item, rev, seed, answer, words } = props;
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const id = useId();
  const text = `item: ${item}\nrev: ${rev}\nseed: ${seed}\nanswer: ${JSON.stringify(answer ?? null)}`;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className="report">
      <button type="button" className="text-button" onClick={() => void copy()}>
        {words.report}
      </button>
      <p role="status">
        {state === 'copied' && words.reportCopied}
        {state === 'refused' && words.reportByHand}
      </p>
      {state === 'refused' && (
        <>
          <label className="sr-only" htmlFor={id}>
            {words.reportText}
          </label>
          <textarea id={id} className="field" readOnly rows={5} value={text} />
        </>
      )}
    </div>
  );
}
