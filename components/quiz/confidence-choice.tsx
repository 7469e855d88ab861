import { confidences, type Confidence } from '@/lib/progress/event';
import type { SittingWords } from './review-words';

/** How sure the learner is, said before the verdict. It may be left out. */
export function ConfidenceChoice(props: {
  item: string;
  chosen: Confidence | undefined;
  onChoose: (confidence: Confidence) => void;
  words: SittingWords;
}) {
  const { item, chosen, onChoose, words } = props;
  return (
    <fieldset className="segments confidence">
      <legend>
        {words.confidence} <span>{words.confidenceOptional}</span>
      </legend>
      <div>
        {confidences.map((confidence) => (
          <label key={confidence}>
            <input
              type="radio"
              name={`confidence-${item}`}
              checked={chosen === confidence}
              onChange={() => onChoose(confidence)}
            />
            {words[confidence]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
