import type { StoreWords } from './store-words';

/** Another tab is at this sitting; it can be taken over. */
export function SessionElsewhere(props: {
  onTake: () => void;
  words: Pick<StoreWords, 'elsewhere' | 'takeHere'>;
}) {
  const { onTake, words } = props;
  return (
    <div className="session-wait">
      <p role="status">{words.elsewhere}</p>
      <button type="button" className="button button-primary" onClick={onTake}>
        {words.takeHere}
      </button>
    </div>
  );
}
