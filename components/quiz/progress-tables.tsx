import { calibrationOf } from '@/lib/schedule/calibration';
import type { Card } from '@/lib/schedule/card';
import { upcomingLoad } from '@/lib/schedule/load';
import { streakOf, studiedDays } from '@/lib/schedule/streak';
import { fill } from '@/lib/text/message';
import type { ProgressWords } from './progress-words';

type CardProps = { cards: readonly Card[]; words: ProgressWords };
type DayProps = CardProps & { today: number; locale: string };

const DAYS_AHEAD = 14;
const MS_PER_DAY = 86_400_000;

/** Stated against actual confidence, with how many answers it rests on. */
export function CalibrationTable({ cards, words }: CardProps) {
  const percent = (share: number) => fill(words.percent, { percent: Math.round(share * 100) });
  return (
    <section aria-labelledby="calibration-title">
      <h2 id="calibration-title">{words.calibration}</h2>
      <p>{words.calibrationLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.answers}</th>
            <th scope="col">{words.rightShare}</th>
            <th scope="col">{words.reading}</th>
          </tr>
        </thead>
        <tbody>
          {calibrationOf(cards).map(({ confidence, asked, share, verdict }) => (
            <tr key={confidence}>
              <th scope="row">{words[confidence]}</th>
              <td>{asked}</td>
              <td>{share === undefined ? words.none : percent(share)}</td>
              <td>{words[`verdict-${verdict}`]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many items come up on each of the next days. */
export function LoadTable({ cards, today, locale, words }: DayProps) {
  const days = upcomingLoad(cards, today, DAYS_AHEAD);
  const most = Math.max(1, ...days.map(({ items }) => items));
  return (
    <section aria-labelledby="load-title">
      <h2 id="load-title">{words.load}</h2>
      <p>{words.loadLead}</p>
      <table className="load">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, items }) => (
            <tr key={day}>
              <th scope="row">{day === today ? words.today : dayName(day, locale)}</th>
              <td>
                <span>{items}</span>
                <meter aria-hidden min={0} max={most} value={items} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The days of the last week on which anything was answered, and how long the run is. */
export function StreakNote({ cards, today, locale, words }: DayProps) {
  const { current, longest, week } = streakOf(studiedDays(cards), today);
  return (
    <section aria-labelledby="days-title">
      <h2 id="days-title">{words.days}</h2>
      <p>
        {current > 0 ? fill(words.streak, { current }) : words.noStreak}{' '}
        {longest > current && fill(words.longest, { longest })}
      </p>
      <ul className="week">
        {week.map((studied, index) => {
          const day = today - week.length + 1 + index;
          return (
            <li key={day} data-studied={studied || undefined}>
              <span>{dayName(day, locale)}</span>
              <span>{studied ? words.studied : words.rested}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A study-day is a day of the calendar; UTC keeps it one whatever the zone. */
function dayName(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(day * MS_PER_DAY);
}
