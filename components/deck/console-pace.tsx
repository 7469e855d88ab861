import type { DeckState } from '@/lib/deck/deck';
import { paceAt } from '@/lib/deck/pace';
import { isDay } from '@/lib/deck/day';
import { type DeckManifest, progress } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import type { ConsoleWords } from './console-words';

const budgets = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90];
const dayBudgets = [60, 90, 120, 150, 180, 210, 240, 300, 360, 420];
/** Less than that is nobody's hurry. */
const onTimeMs = 60_000;

const minutesOf = (milliseconds: number) => Math.max(1, Math.round(milliseconds / 60_000));

/** How long this slide and the whole talk are to take, and how the time spoken stands against it. */
export function ConsolePace(props: {
  manifest: DeckManifest;
  state: DeckState;
  minutes: readonly number[];
  elapsedMs: number;
  onBudget: (minutes: number | null) => void;
  words: ConsoleWords;
}) {
  const { manifest, state, minutes, elapsedMs, onBudget, words } = props;
  const { hidden, budget } = state;
  const pace = paceAt(manifest, state, { minutes, hidden, budget, elapsedMs });
  const estimated = paceAt(manifest, state, { minutes, hidden, elapsedMs }).totalMs;
  const { share } = progress(manifest, state, hidden);
  const late = minutesOf(Math.abs(pace.lateMs));
  const standing =
    state.timer.status === 'idle'
      ? ''
      : pace.lateMs > onTimeMs
        ? fill(words.paceLate, { minutes: late })
        : pace.lateMs < -onTimeMs
          ? fill(words.paceAhead, { minutes: late })
          : words.paceOnTime;
  const spent = pace.totalMs > 0 ? Math.min(1, elapsedMs / pace.totalMs) : 0;
  return (
    <div className="console-pace">
      <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="pace-rail" y="3" width="1000" height="2" />
        <rect className="pace-done" y="2" width={Math.round(share * 1000)} height="4" />
        <rect className="pace-time" x={Math.round(spent * 994)} width="6" height="8" />
      </svg>
      <p>
        {fill(words.paceSlide, { minutes: minutesOf(pace.slideMs) })}
        {standing !== '' && <span className="pace-standing"> {standing}</span>}
      </p>
      <select
        aria-label={words.paceBudget}
        value={budget ?? ''}
        onChange={(event) =>
          onBudget(event.target.value === '' ? null : Number(event.target.value))
        }
      >
        <option value="">{fill(words.paceEstimated, { minutes: minutesOf(estimated) })}</option>
        {(isDay(manifest) ? dayBudgets : budgets).map((each) => (
          <option key={each} value={each}>
            {fill(words.paceWithin, { minutes: each })}
          </option>
        ))}
      </select>
    </div>
  );
}
