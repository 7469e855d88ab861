import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { keyPress } from '@/components/ui/key-press';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Answer } from '@/lib/grade/answer';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import type { AnswerMode, Confidence } from '@/lib/progress/event';
import { feedbackOf } from '@/lib/schedule/feedback';
import type { Session } from '@/lib/schedule/session';
import { matchShortcut } from '@/lib/shortcuts/shortcuts';
import { globalItemId } from './answer-event';
import { takesOne } from './answer-fields';
import { answering, beginAnswering, type AnsweringAction } from './answering';
import { toggled } from './choice-fields';
import { choiceAnswer, chosenIn } from './choice-parts';
import { ConfidenceChoice } from './confidence-choice';
import { Explanation } from './explanation';
import { fieldId, messageId, stemId } from './field-id';
import { ItemFieldset } from './item-fieldset';
import { ItemHead } from './item-head';
import { partOrder } from './item-order';
import { variantOf } from './item-variant';
import { leadOf, refusalText } from './item-sentences';
import { LiveFields } from './live-fields';
import { hasOtherReasons } from './part-notes';
import { ReportItem } from './report-item';
import { SaveStatus } from './save-status';
import { PredictReplay } from './predict-replay';
import { useCompositionSubmit } from './use-composition-submit';
import { useHotspotView } from './use-hotspot-view';
import { useItemHistory } from './use-item-history';
import { useSaving } from './use-saving';
import { Verdict } from './verdict';
import type { QuizWords, SittingWords } from './words';

/** What the sitting makes of an answer: where it goes on, and what is stored with it. */
export type Sitting = {
  readonly id: string;
  /** The session as it stands after this item. */
  readonly after: (right: boolean, confidence?: Confidence) => Session;
  /** What to say under the verdict. */
  readonly sequel: (right: boolean) => string | undefined;
  readonly nextLabel: (right: boolean) => string;
  readonly onNext: (right: boolean, confidence?: Confidence) => void;
  readonly words: SittingWords;
};

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
  const [state, setState] = useState(() => beginAnswering(item, seed, begun));
  const latest = useRef(state);
  const [shownAt] = useState(() => performance.now());
  const [all, setAll] = useState(false);
  const [confidence, setConfidence] = useState<Confidence>();
  const [view, setView] = useHotspotView();
  const inputProps = useCompositionSubmit();
  const history = useItemHistory(globalItemId(lesson, item.id));
  const { saving, save, saveAgain, reset } = useSaving();
  const { graded } = state;

  // Two submits of one turn (a key and the form's own) must not both be graded.
  const act = useCallback(
    (action: AnsweringAction) => {
      latest.current = answering(item, latest.current, action);
      setState(latest.current);
      return latest.current;
    },
    [item],
  );

  const submit = () => {
    if (latest.current.graded) return;
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
    const { answer, seed: shownWith } = latest.current;
    const id = partOrder(item, shownWith)[index];
    if (id === undefined) return;
    if (
      item.kind === 'single' ||
      item.kind === 'predict' ||
      item.kind === 'multi' ||
      item.kind === 'true-false' ||
      item.kind === 'scenario'
    ) {
      const choices = toggled(chosenIn(answer), id, takesOne(item));
      act({ type: 'change', answer: choiceAnswer(item, choices) });
    } else if (item.kind === 'hotspot' && answer.kind === 'hotspot' && view === 'list') {
      const picks = toggled(answer.picks, id, takesOne(item));
      act({ type: 'change', answer: { kind: 'hotspot', picks } });
    } else return;
    document.getElementById(fieldId(item.id, id))?.focus();
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
          {item.kind === 'predict' && (
            <PredictReplay item={item} lesson={lesson} diagram={props.diagram} words={words} />
          )}
          <Explanation item={item} facts={props.facts} section={props.section} words={words} />
          <div className="item-actions">
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
            <SaveStatus saving={saving} onAgain={saveAgain} words={words} />
          </div>
          {sitting && (
            <ReportItem
              item={globalItemId(lesson, item.id)}
              rev={item.rev}
              seed={state.seed}
              answer={state.answer}
              words={sitting.words}
            />
          )}
        </>
      )}
    </div>
  );
}
