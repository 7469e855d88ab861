import { fill } from '@/lib/text/message';
import type { Locale } from '@/lib/text/locale';
import { courseNumber } from './map-number';
import { ItemsRemembered } from './items-remembered';
import { SectionsRead } from './sections-read';

/** A lesson in the list of the course. */
export type CourseEntry = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Absent while the lesson is not written. */
  readonly written?: {
    readonly minutes: number;
    readonly items: number;
    readonly sections: number;
    readonly objectives: readonly string[];
  };
};

type CourseWords = {
  readonly planned: string;
  readonly meta: string;
  readonly sections: string;
  readonly read: string;
  readonly remembered: string;
  readonly objectives: string;
};

function WrittenLesson(props: {
  slug: string;
  written: NonNullable<CourseEntry['written']>;
  words: CourseWords;
}) {
  const { slug, written, words } = props;
  const { minutes, items, sections, objectives } = written;
  return (
    <>
      <p className="course-meta">
        {fill(words.meta, { minutes, items })}
        <span className="course-total"> · {fill(words.sections, { total: sections })}</span>
        <span className="course-read">
          <SectionsRead lesson={slug} total={sections} template={words.read} />
          <ItemsRemembered lesson={slug} total={items} template={words.remembered} />
        </span>
      </p>
      <details className="course-objectives">
        <summary>{fill(words.objectives, { count: objectives.length })}</summary>
        <ul>
          {objectives.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The lessons of the course in their order; those not written yet say so. */
export function CourseMap(props: {
  locale: Locale;
  entries: readonly CourseEntry[];
  words: CourseWords;
}) {
  const { locale, entries, words } = props;
  return (
    <ol className="course-map">
      {entries.map(({ slug, title, summary, written }, index) => (
        <li key={slug} data-lesson={index + 1} data-planned={written === undefined || undefined}>
          <span className="course-number" aria-hidden="true">
            {courseNumber(index)}
          </span>
          <div>
            <h3>
              {written ? (
                <a href={`/${locale}/lessons/${slug}`}>{title}</a>
              ) : (
                <>
                  {title} <span className="badge">{words.planned}</span>
                </>
              )}
            </h3>
            <p>{summary}</p>
            {written && <WrittenLesson slug={slug} written={written} words={words} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
