'use client';

import { useEffect, useState } from 'react';
import { fill } from '@/lib/text/message';
import type { LessonStanding as Standing } from './read-overview';
import type { ReviewWords } from './review-words';

/**
 * The row of a lesson on the review page: how many items there are, and once this device is asked,
 * how many of them were answered and missed and whether a session is under way.
 */
export function LessonStanding(props: {
  lesson: string;
  items: readonly string[];
  sessionHref: string;
  label: string;
  words: Pick<
    ReviewWords,
    'items' | 'answered' | 'missed' | 'start' | 'startAnew' | 'resume' | 'startLesson'
  >;
}) {
  const { lesson, items, sessionHref, label, words } = props;
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    let isCurrent = true;
    import('./read-overview')
      .then(({ readStanding }) => readStanding(lesson, items))
      .then((read) => isCurrent && setStanding(read))
      // The row is complete without it.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [lesson, items]);

  const name = (action: string) => fill(words.startLesson, { action, lesson: label });
  const count = (template: string, number: number) => fill(template, { count: number });
  const open = standing?.open;
  const resume = open && fill(words.resume, { done: open.asked, total: open.total });
  return (
    <>
      <p className="standing">
        {count(words.items, items.length)}
        {standing && standing.answered > 0 && ` · ${count(words.answered, standing.answered)}`}
        {standing && standing.missed > 0 && ` · ${count(words.missed, standing.missed)}`}
      </p>
      <p className="standing-actions">
        {resume !== undefined && (
          <a className="button button-primary" href={sessionHref} aria-label={name(resume)}>
            {resume}
          </a>
        )}
        <a
          className={resume === undefined ? 'button button-primary' : 'button'}
          href={resume === undefined ? sessionHref : `${sessionHref}&start=new`}
          aria-label={name(resume === undefined ? words.start : words.startAnew)}
        >
          {resume === undefined ? words.start : words.startAnew}
        </a>
      </p>
    </>
  );
}
