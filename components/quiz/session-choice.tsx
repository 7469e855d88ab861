'use client';

import './choice.css';
import './segments.css';
import { useEffect, useState } from 'react';
import { fill } from '@/lib/text/message';
import type { Choice } from './read-choice';
import type { ChoiceWords } from './review-words';

// As in lib/schedule/compose.ts, which this page's first load can do without.
const minuteChoices = [5, 10, 20] as const;
type Minutes = (typeof minuteChoices)[number];
const kinds = ['today', 'weak', 'practice'] as const;
type Kind = (typeof kinds)[number];

/** Kinds of sessions over the whole course, how long they take, and what is due. */
export function SessionChoice(props: {
  coursePath: string;
  sessionHref: string;
  examHref: string;
  words: ChoiceWords;
}) {
  const { coursePath, sessionHref, examHref, words } = props;
  const [minutes, setMinutes] = useState<Minutes>(10);
  const [choice, setChoice] = useState<Choice>();
  useEffect(() => {
    let isCurrent = true;
    import('./read-choice')
      .then(({ readChoice }) => readChoice(coursePath))
      .then((read) => isCurrent && setChoice(read))
      // Sessions can be started without it.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [coursePath]);

  return (
    <section className="choice" aria-labelledby="choice-title">
      <h2 id="choice-title" className="sr-only">
        {words.title}
      </h2>
      <fieldset className="segments">
        <legend>{words.minutes}</legend>
        <div>
          {minuteChoices.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="minutes"
                checked={minutes === value}
                onChange={() => setMinutes(value)}
              />
              {fill(words.minutesOf, { minutes: value })}
            </label>
          ))}
        </div>
      </fieldset>
      <ul className="review-lessons">
        {kinds.map((kind) => (
          <li key={kind}>
            <h3>{words[kind]}</h3>
            <p className="standing">{standingOf(kind, minutes, choice, words)}</p>
            <p className="standing-actions">
              <StartLinks
                label={words[kind]}
                href={`${sessionHref}?kind=${kind}&minutes=${minutes}`}
                open={choice?.open[kind]}
                isEmpty={hasNothing(kind, minutes, choice)}
                words={words}
              />
            </p>
          </li>
        ))}
        <li>
          <h3>{words.exam}</h3>
          <p className="standing">{words.examHint}</p>
          <p className="standing-actions">
            <StartLinks
              label={words.exam}
              href={examHref}
              open={undefined}
              isEmpty={false}
              words={words}
            />
          </p>
        </li>
      </ul>
    </section>
  );
}

function StartLinks(props: {
  label: string;
  href: string;
  open: { readonly asked: number; readonly total: number } | undefined;
  isEmpty: boolean;
  words: ChoiceWords;
}) {
  const { label, href, open, isEmpty, words } = props;
  const name = (action: string) => fill(words.startLesson, { action, lesson: label });
  const resume = open && fill(words.resume, { done: open.asked, total: open.total });
  return (
    <>
      {resume !== undefined && (
        <a className="button button-primary" href={href} aria-label={name(resume)}>
          {resume}
        </a>
      )}
      {!isEmpty && (
        <a
          className={resume === undefined ? 'button button-primary' : 'button'}
          href={resume === undefined ? href : `${href}&start=new`}
          aria-label={name(resume === undefined ? words.start : words.startAnew)}
        >
          {resume === undefined ? words.start : words.startAnew}
        </a>
      )}
    </>
  );
}

function hasNothing(kind: Kind, minutes: Minutes, choice: Choice | undefined): boolean {
  if (!choice || kind === 'practice') return false;
  if (kind === 'weak') return choice.weak === 0;
  const { known, fresh } = choice.today(minutes);
  return known + fresh === 0;
}

function standingOf(
  kind: Kind,
  minutes: Minutes,
  choice: Choice | undefined,
  words: ChoiceWords,
): string {
  if (kind === 'practice') return words.practiceHint;
  if (kind === 'weak') {
    if (!choice) return words.weakHint;
    if (choice.weak === 0) return words.noneWeak;
    return `${fill(words.weakCount, { count: choice.weak })}. ${words.weakHint}`;
  }
  // A space keeps the line until it is known.
  if (!choice) return '\u00a0';
  const { known, fresh, later, spread } = choice.today(minutes);
  if (known + fresh === 0) {
    return choice.hasOpened ? words.nothingDue : `${words.nothingDue} ${words.nothingOpened}`;
  }
  const counts = [
    ...(known > 0 ? [fill(words.dueCount, { count: known })] : []),
    ...(fresh > 0 ? [fill(words.newCount, { count: fresh })] : []),
  ].join(' · ');
  return spread ? `${counts}. ${fill(words.later, { later, ...spread })}` : counts;
}
