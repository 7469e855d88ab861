'use client';

import { useEffect, useState } from 'react';
import { localId } from '@/lib/deck/day';
import type { Hands, Question } from '@/lib/deck/question';
import { fill } from '@/lib/text/message';
import { useQuestions } from './question-context';
import { useAnswer } from './use-answer';
import type { DeckWords } from './words';

/** More letters than these on one slide stand smaller, and smaller again. */
const [many, tooMany] = [380, 760];

/** A question over the slide: stem and options large; once revealed, what is right and why. */
export function SlideQuestion(props: {
  question: Question;
  hands: Hands[string] | undefined;
  words: DeckWords;
}) {
  const { question, hands = {}, words } = props;
  const { items, dataPath } = useQuestions();
  const item = localId(question.item);
  const asked = items[item];
  const answer = useAnswer(dataPath, item, question.revealed);
  const revealed = answer === 'failed' ? undefined : answer;
  const right = asked?.options.filter(({ id }) => revealed?.options[id]?.correct) ?? [];
  const news = revealed
    ? `${words.optionRight}: ${right.map(({ text }) => text).join(', ')}`
    : asked?.stem;
  const [said, setSaid] = useState('');
  // A region that comes with its words is not read out: they come after it.
  useEffect(() => setSaid(news ?? ''), [news]);
  if (!asked) return null;
  const all = Object.values(hands).reduce((total, count) => total + count, 0);
  const letters = [
    asked.stem,
    ...asked.lead,
    ...asked.options.map(({ id, text }) => text + (revealed?.options[id]?.why ?? '')),
    revealed?.explain ?? '',
  ].join('').length;
  return (
    <section
      className="slide-question"
      aria-label={words.question}
      data-dense={letters > tooMany ? 'very' : letters > many ? 'quite' : undefined}
    >
      <p className="question-label">{words.question}</p>
      {asked.lead.map((sentence) => (
        <p key={sentence} className="question-lead">
          {sentence}
        </p>
      ))}
      <h2>{asked.stem}</h2>
      <ol>
        {asked.options.map(({ id, text }) => {
          const known = revealed?.options[id];
          const count = hands[id] ?? 0;
          return (
            <li key={id} data-right={known?.correct}>
              <p className="question-option">
                {text}
                {known && <strong> {known.correct ? words.optionRight : words.optionWrong}</strong>}
                {count > 0 && (
                  <span className="question-hands">{fill(words.handsRaised, { count })}</span>
                )}
              </p>
              {count > 0 && (
                <svg viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(count / all) * 1000} height="6" />
                </svg>
              )}
              {known && <p className="question-why">{known.why}</p>}
            </li>
          );
        })}
      </ol>
      {revealed && <p className="question-explain">{revealed.explain}</p>}
      {answer === 'failed' && <p role="status">{words.answerFailed}</p>}
      <p className="sr-only" role="status">
        {said}
      </p>
    </section>
  );
}
