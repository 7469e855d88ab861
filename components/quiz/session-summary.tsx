import { useEffect, useRef } from 'react';
import type { LessonData } from '@/lib/lesson/lesson-data';
import type { Session } from '@/lib/schedule/session';
import { fill } from '@/lib/text/message';
import { sessionResult } from './session-course';
import type { ReviewWords } from './words';

/** How the sitting went, with a way to what was missed. */
export function SessionSummary(props: {
  session: Session;
  data: LessonData;
  lessonHref: string;
  reviewHref: string;
  onRestart: (only?: readonly string[]) => void;
  words: ReviewWords;
}) {
  const { session, data, lessonHref, reviewHref, onRestart, words } = props;
  const { right, total, missed } = sessionResult(session);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="session-summary">
      <h2 ref={heading} tabIndex={-1}>
        {words.summary}
      </h2>
      <p>
        {fill(words.firstTry, { right, total })} {missed.length === 0 && words.allRight}
      </p>
      {missed.length > 0 && (
        <>
          <h3>{words.missedTitle}</h3>
          <ul className="rows">
            {missed.map(({ item: id, rightLater }) => {
              const item = data.items.find((candidate) => candidate.id === id);
              if (!item) return null;
              return (
                <li className="row row-missed" key={id}>
                  <p>{item.stem}</p>
                  <p className="session-note">
                    {rightLater ? words.rightLater : words.wrongLater}{' '}
                    <a href={`${lessonHref}#${item.section}`}>{data.sections[item.section]}</a>
                  </p>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="item-actions">
        {missed.length > 0 && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => onRestart(missed.map(({ item }) => item))}
          >
            {words.onlyMissed}
          </button>
        )}
        <button type="button" className="button" onClick={() => onRestart()}>
          {words.newSession}
        </button>
        <a className="button button-quiet" href={reviewHref}>
          {words.back}
        </a>
      </p>
    </section>
  );
}
