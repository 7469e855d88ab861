import { useMemo, useState, type KeyboardEvent } from 'react';
import { keyPress } from '@/components/ui/key-press';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Answer } from '@/lib/grade/answer';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import type { AnswerMode, Confidence } from '@/lib/progress/event';
import { feedbackOf } from '@/lib/schedule/feedback';
import { matchShortcut } from '@/lib/shortcuts/shortcuts';
import { globalItemId } from './answer-event';
import { ConfidenceChoice } from './confidence-choice';
import { fieldId, messageId, stemId } from './field-id';
import { ItemFieldset } from './item-fieldset';
import { ItemHead } from './item-head';
import { leadOf, refusalText } from './item-sentences';
import { variantOf } from './item-variant';
import { LiveFeedback } from './live-feedback';
import { LiveFields } from './live-fields';
import { hasOtherReasons } from './part-notes';
import { pickPart } from './pick-part';
import type { Sitting } from './sitting';
import { useAnswering } from './use-answering';
import { useCompositionSubmit } from './use-composition-submit';
import { useHotspotView } from './use-hotspot-view';
import { useItemHistory } from './use-item-history';
import { useSaving } from './use-saving';
import { Verdict } from './verdict';
import type { QuizWords } from './words';

/** An item that can be answered: graded at once, explained, stored. */
export function LiveItem(props: {
  lesson: string;
  item: LocalizedItem;
  seed: number;
  mode: AnswerMode;
  /** What was entered before the code arrived. */
  begun?: Answer | undefined;
  facts: Readonly<Record<string, LocalizedFact>>;
  diagram: PlacedDiagram;
  section?: { readonly title: string; readonly href: string } | undefined;
  /** In a session; elsewhere the item can be tried again. */
  sitting?: Sitting;
  level: 2 | 3;
  words: QuizWords;
}) {
  const { lesson, seed, mode, begun, sitting, level, words } = props;
  const isSitting = sitting !== undefined;
  const item = useMemo(
    () => (isSitting ? variantOf(props.item, seed) : props.item),
    [isSitting, props.item, seed],
  );
  const { state, latest, act } = useAnswering(item, seed, begun);
  const [shownAt] = useState(() => performance.now());
  const [all, setAll] = useState(false);
  const [confidence, setConfidence] = useState<Confidence>();
  const [view, setView] = useHotspotView();
  const inputProps = useCompositionSubmit();
  const id = globalItemId(lesson, item.id);
  const history = useItemHistory(id);
  const { saving, save, saveAgain, reset } = useSaving();
  const { graded } = state;

  const submit = () => {
    if (latest().graded) return;
    const { graded: result, answer, seed: shownWith, tries, refusal } = act({ type: 'submit' });
    if (refusal === 'not-a-number') document.getElementById(fieldId(item.id, 'value'))?.focus();
    if (!result) return;
    void save({
      lesson,
      item,
      seed: shownWith,
      answer,
      graded: result,
      mode: tries > 0 ? 'retry' : mode,
      confidence,
      session: sitting?.id,
      after: sitting?.after(result.right, confidence),
      ms: sitting && performance.now() - shownAt,
    });
  };

  const again = () => {
    act({ type: 'again' });
    setAll(false);
    reset();
    document.getElementById(stemId(item.id))?.focus();
  };

  const pick = (index: number) => {
    const picked = pickPart(item, latest(), view, index);
    if (!picked) return;
    act({ type: 'change', answer: picked.answer });
    document.getElementById(fieldId(item.id, picked.part))?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const action = matchShortcut('quiz', keyPress(event.nativeEvent));
    if (action === 'pick' && !graded) pick(Number(event.key) - 1);
    else if (action === 'submit' && !graded) submit();
    else if (action === 'next' && graded && sitting) sitting.onNext(graded.right, confidence);
    else return;
    event.preventDefault();
  };

  return (
    <div className="item-live" onKeyDown={onKeyDown}>
      <ItemHead
        item={item}
        level={level}
        words={words}
        aside={
          history &&
          !graded && (
            <p className="item-last">{history.lastRight ? words.lastRight : words.lastWrong}</p>
          )
        }
      />
      {graded && (
        <Verdict
          item={item}
          graded={graded}
          level={level}
          lead={
            sitting &&
            leadOf(
              feedbackOf({
                right: graded.right,
                kind: item.kind,
                ...(confidence && { confidence }),
              }),
              sitting.words,
            )
          }
          sequel={sitting?.sequel(graded.right)}
          words={words}
        />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ItemFieldset item={item.id} disabled={graded !== undefined} words={words}>
          <LiveFields
            item={item}
            lesson={lesson}
            state={state}
            act={act}
            all={all}
            inputProps={inputProps}
            diagram={props.diagram}
            view={view}
            onView={setView}
            words={words}
          />
        </ItemFieldset>
        <p className="item-message" id={messageId(item.id)} role="status">
          {state.refusal && refusalText(item, state.refusal, words)}
        </p>
        {!graded && sitting && (
          <ConfidenceChoice
            item={item.id}
            chosen={confidence}
            onChoose={setConfidence}
            words={sitting.words}
          />
        )}
        {!graded && (
          <p className="item-actions">
            <button type="submit" className="button button-primary">
              {words.submit}
            </button>
          </p>
        )}
      </form>
      {graded && (
        <>
          {!all && hasOtherReasons(item, graded) && (
            <button type="button" className="text-button" onClick={() => setAll(true)}>
              {words.otherReasons}
            </button>
          )}
          <LiveFeedback
            lesson={lesson}
            id={id}
            item={item}
            seed={state.seed}
            answer={state.answer}
            diagram={props.diagram}
            facts={props.facts}
            section={props.section}
            saving={{ saving, saveAgain }}
            words={words}
          >
            {sitting ? (
              <button
                type="button"
                className="button button-primary"
                onClick={() => sitting.onNext(graded.right, confidence)}
              >
                {sitting.nextLabel(graded.right)}
              </button>
            ) : (
              <button type="button" className="button" onClick={again}>
                {words.again}
              </button>
            )}
          </LiveFeedback>
        </>
      )}
    </div>
  );
}
