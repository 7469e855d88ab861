import { fill } from '@/lib/text/message';
import type { Locale } from '@/lib/text/locale';
import { SectionsRead } from './sections-read';

type Entry = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Absent while the lesson is not written. */
  readonly minutes?: number;
  readonly items?: number;
  readonly sections?: number;
};

/** The lessons of the course in their order; those not written yet say so. */
export function CourseMap(props: {
  locale: Locale;
  entries: readonly Entry[];
  words: { planned: string; meta: string; read: string };
}) {
  const { locale, entries, words } = props;
  return (
    <ol className="course-map">
      {entries.map((entry, index) => {
        const isPlanned = entry.minutes === undefined;
        return (
          <li key={entry.slug} data-planned={isPlanned || undefined}>
            <span className="course-number" aria-hidden="true">
              {String(index + 1).padStart(2, '0')}
            </span>
            <div>
              <h3>
                {isPlanned ? (
                  <>
                    {entry.title} <span className="badge">{words.planned}</span>
                  </>
                ) : (
                  <a href={`/${locale}/lessons/${entry.slug}`}>{entry.title}</a>
                )}
              </h3>
              <p>{entry.summary}</p>
              {entry.minutes !== undefined && entry.items !== undefined && (
                <p className="eyebrow">
                  {fill(words.meta, { minutes: entry.minutes, items: entry.items })}
                  <SectionsRead
                    lesson={entry.slug}
                    total={entry.sections ?? 0}
                    template={words.read}
                  />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
