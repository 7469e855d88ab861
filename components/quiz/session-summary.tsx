import { useEffect, useRef } from 'react';
import { confidentMisses, type Session } from '@/lib/schedule/session';
import { fill } from '@/lib/text/message';
import { sessionResult } from './session-course';
import type { ReviewWords } from './review-words';

/** What the summary says of an item, and where it is explained. */
type SummaryItem = { readonly stem: string; readonly section: string; readonly href: string };

/** How the sitting went, with a way to what was missed. */
export function SessionSummary(props: {
  session: Session;
  find: (id: string) => SummaryItem | undefined;
  reviewHref: string;
  /** In a session of one lesson: all of it again, or only these items. */
  onRestart?: (only?: readonly string[]) => void;
  /** Elsewhere: a session like this one. */
  onAnother?: () => void;
  words: ReviewWords;
}) {
  const { session, find, reviewHref, onRestart, onAnother, words } = props;
  const { right, total, missed } = sessionResult(session);
  const sure = confidentMisses(session);
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
              const item = find(id);
              if (!item) return null;
              return (
                <li className="row row-missed" key={id}>
                  <p>{item.stem}</p>
                  <p className="session-note">
                    {sure.includes(id) && `${words.wasSure} `}
                    {rightLater ? words.rightLater : words.wrongLater}{' '}
                    <a href={item.href}>{item.section}</a>
                  </p>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="item-actions">
        {onRestart && missed.length > 0 && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => onRestart(missed.map(({ item }) => item))}
          >
            {words.onlyMissed}
          </button>
        )}
        {onRestart && (
          <button type="button" className="button" onClick={() => onRestart()}>
            {words.newSession}
          </button>
        )}
        {onAnother && (
          <button type="button" className="button" onClick={onAnother}>
            {words.another}
          </button>
        )}
        {missed.length > 0 && (
          <a className="button" href={`${reviewHref}/mistakes`}>
            {words.mistakes}
          </a>
        )}
        <a className="button button-quiet" href={reviewHref}>
          {words.back}
        </a>
      </p>
    </section>
  );
}
