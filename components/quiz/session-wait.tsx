import type { ReviewWords } from './review-words';

/** Why there is no item on the screen, with a way on. */
export function SessionWait(props: {
  text: string;
  /** Nothing is wrong. */
  isCalm?: boolean;
  onRetry?: () => void;
  back?: string;
  words: Pick<ReviewWords, 'retry' | 'back'>;
}) {
  const { text, isCalm = false, onRetry, back, words } = props;
  return (
    <div className="session-wait">
      <p role={isCalm ? undefined : 'alert'}>{text}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {back !== undefined && (
        <a className="button" href={back}>
          {words.back}
        </a>
      )}
    </div>
  );
}
