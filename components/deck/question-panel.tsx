'use client';

import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import { localId } from '@/lib/deck/day';
import { fill } from '@/lib/text/message';
import type { ConsoleWords } from './console-words';
import { useQuestions } from './question-context';
import { useAnswer } from './use-answer';

/** The questions of the slide, to show one to the class, count hands, and reveal the answer. */
export function QuestionPanel(props: {
  state: DeckState;
  items: readonly string[];
  dispatch: (command: DeckCommand) => void;
  onClose: () => void;
  words: ConsoleWords;
}) {
  const { state, items, dispatch, onClose, words } = props;
  const questions = useQuestions();
  const { question } = state;
  return (
    <section className="console-panel" aria-label={words.questions}>
      <header>
        <h2>{words.questions}</h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {words.panelClose}
        </button>
      </header>
      {question ? (
        <AskedQuestion key={question.item} {...props} item={question.item} />
      ) : (
        <ul className="question-list">
          {items.map((item) => (
            <li key={item}>
              <p>{questions.items[localId(item)]?.stem}</p>
              <button
                type="button"
                className="button"
                onClick={() => dispatch({ type: 'ask', item })}
              >
                {words.questionShow}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!question && items.length === 0 && <p>{words.questionNone}</p>}
    </section>
  );
}

function AskedQuestion(props: {
  item: string;
  state: DeckState;
  dispatch: (command: DeckCommand) => void;
  words: ConsoleWords;
}) {
  const { item, state, dispatch, words } = props;
  const { items, dataPath } = useQuestions();
  const asked = items[localId(item)];
  const answer = useAnswer(dataPath, localId(item), true);
  const counts = state.hands?.[item] ?? {};
  const isRevealed = state.question?.revealed === true;
  return (
    <div className="question-asked">
      <p>
        <strong>{asked?.stem}</strong>
      </p>
      <p className="console-buttons question-actions">
        <button
          type="button"
          className="button button-primary"
          onClick={() => dispatch({ type: 'reveal', revealed: !isRevealed })}
        >
          {isRevealed ? words.answerHide : words.answerReveal}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'ask-end' })}>
          {words.questionEnd}
        </button>
      </p>
      <ul>
        {asked?.options.map(({ id, text }) => {
          const count = counts[id] ?? 0;
          const set = (to: number) => dispatch({ type: 'hands', item, option: id, count: to });
          const isRight =
            answer !== undefined && answer !== 'failed' && answer.options[id]?.correct;
          return (
            <li key={id}>
              <span>
                {text}
                {isRight === true && <em> {words.answerKey}</em>}
              </span>
              <span className="question-count" role="group" aria-label={text}>
                <button
                  type="button"
                  aria-label={words.handLess}
                  disabled={count === 0}
                  onClick={() => set(count - 1)}
                >
                  −
                </button>
                <output>{fill(words.hands, { count })}</output>
                <button type="button" aria-label={words.handMore} onClick={() => set(count + 1)}>
                  +
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
