import { memo, useEffect, useRef } from 'react';
import type { LabWords } from '@/lib/simulate/lesson-run';
import { toSeconds } from '@/lib/simulate/time';
import type { LogEntry } from '@/lib/simulate/trace';
import { fill } from '@/lib/text/message';
import { formatClock } from './format-value';

/** How many entries the list shows; earlier ones are reached by scrubbing back. */
const shown = 60;

/** What happened so far, the newest first, each with its reason; a click goes to that moment. */
export const EventList = memo(function EventList(props: {
  entries: readonly LogEntry[];
  sentenceOf: (entry: LogEntry) => string;
  onGo: (entry: LogEntry) => void;
  words: LabWords;
}) {
  const { entries, sentenceOf, onGo, words } = props;
  const list = useRef<HTMLOListElement>(null);
  const count = entries.length;
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [count]);
  if (count === 0) return <p className="lab-empty">{words.noEvents}</p>;
  return (
    <ol ref={list} className="event-list" reversed>
      {entries
        .slice(-shown)
        .toReversed()
        .map((entry, index) => (
          <li key={count - index}>
            <button type="button" onClick={() => onGo(entry)}>
              <time>{fill(words.clock, { time: formatClock(toSeconds(entry.at)) })}</time>
              <span>{sentenceOf(entry)}</span>
              {entry.rule !== undefined && (
                <small>{fill(words.ruleOf, { rule: entry.rule.replace('SIM-', '') })}</small>
              )}
            </button>
          </li>
        ))}
    </ol>
  );
});
