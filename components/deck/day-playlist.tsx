import type { Day } from '@/lib/deck/day';
import { fill } from '@/lib/text/message';

/** The strings of the playlist; `content/messages/deck-day.ts` has them all. */
export type PlaylistWords = {
  readonly lead: string;
  readonly total: string;
  readonly start: string;
  readonly startScreen: string;
  readonly lessons: string;
  readonly part: string;
  readonly fromHere: string;
  readonly fromHereLabel: string;
  readonly alone: string;
  readonly aloneLabel: string;
  readonly back: string;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The lessons of the day in order, with plain links that start the talk at any of them. */
export function DayPlaylist(props: { day: Day; locale: string; words: PlaylistWords }) {
  const { day, locale, words } = props;
  const [first] = day.lessons;
  const slides = sum(day.lessons.map((lesson) => lesson.slides.length));
  const minutes = Math.round(sum(day.lessons.map((lesson) => sum(lesson.minutes))));
  const page = (slug: string) => `/${locale}/present/${slug}`;
  return (
    <div className="day-playlist">
      <h1>{day.title}</h1>
      <p>{fill(words.lead, { lessons: day.lessons.length })}</p>
      <p className="day-total">{fill(words.total, { slides, minutes })}</p>
      {first && (
        <p className="day-actions">
          <a className="button button-primary" href={`${page(first.slug)}/console?day=1`}>
            {words.start}
          </a>
          <a className="button" href={`${page(first.slug)}?day=1`}>
            {words.startScreen}
          </a>
        </p>
      )}
      <h2>{words.lessons}</h2>
      <ol>
        {day.lessons.map(({ slug, title, ...lesson }) => (
          <li key={slug}>
            <div>
              <h3>{title}</h3>
              <p>
                {fill(words.part, {
                  slides: lesson.slides.length,
                  minutes: Math.round(sum(lesson.minutes)),
                })}
              </p>
            </div>
            <p className="day-links">
              <a
                href={`${page(slug)}/console?day=1`}
                aria-label={fill(words.fromHereLabel, { title })}
              >
                {words.fromHere}
              </a>
              <a href={`${page(slug)}/console`} aria-label={fill(words.aloneLabel, { title })}>
                {words.alone}
              </a>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={`/${locale}`}>{words.back}</a>
      </p>
    </div>
  );
}
