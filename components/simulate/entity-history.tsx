import { Icon } from '@/components/ui/icon';
import type { LabWords } from '@/lib/simulate/lesson-run';
import { seconds, toSeconds } from '@/lib/simulate/time';
import type { LogEntry } from '@/lib/simulate/trace';
import { fill } from '@/lib/text/message';
import { formatClock } from './format-value';
import { type RunClock, useMoment } from './use-run-clock';

/** One message, request or task: where it has been, and why it is where it is. */
export function EntityHistory(props: {
  entity: string;
  entries: readonly LogEntry[];
  clock: RunClock;
  sentenceOf: (entry: LogEntry) => string;
  onGo: (entry: LogEntry) => void;
  onClose: () => void;
  words: LabWords;
}) {
  const { entity, entries, clock, sentenceOf, onGo, onClose, words } = props;
  const title = fill(words.entity, { entity });
  const past = useMoment(clock, (t) => entries.filter(({ at }) => at <= seconds(t)).length);
  return (
    <section className="entity-history" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <button type="button" aria-label={words.stopFollowing} onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      </header>
      <ol>
        {entries.map((entry, index) => (
          <li key={index} data-future={index >= past || undefined}>
            <button type="button" onClick={() => onGo(entry)}>
              <time>{fill(words.clock, { time: formatClock(toSeconds(entry.at)) })}</time>
              <span>{sentenceOf(entry)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
