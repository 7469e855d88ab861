import type { Lesson } from '@/lib/lesson/lesson';
import { fill } from '@/lib/text/message';
import type { Locale, Localized } from '@/lib/text/locale';
import type { LessonPageContext } from './lesson-tags';

/** Title, what it is about, what one can do afterwards, and the sections. */
export function LessonHeader(props: {
  lesson: Localized<Lesson>;
  locale: Locale;
  context: LessonPageContext;
}) {
  const { lesson, locale, context } = props;
  const { words, outline } = context;
  return (
    <header className="lesson-header">
      <div>
        <p className="eyebrow">
          {[
            fill(words.minutes, { count: lesson.minutes }),
            fill(words.items, { count: lesson.items.length }),
            ...(lesson.notes.length > 0
              ? [fill(words.notes, { notes: lesson.notes.join(', ') })]
              : []),
          ].join(' · ')}
        </p>
        <h1>{lesson.title}</h1>
        <p className="lesson-summary">{lesson.summary}</p>
        <p className="lesson-actions">
          <a className="button" href={`/${locale}/present/${lesson.slug}/console`}>
            {words.presentLink}
          </a>
          <a className="button button-quiet" href={`/${locale}/quiz/session?lesson=${lesson.slug}`}>
            {words.quizLink}
          </a>
        </p>
      </div>
      <div className="lesson-lists">
        <section aria-labelledby="objectives-title">
          <h2 id="objectives-title" className="eyebrow">
            {words.objectives}
          </h2>
          <ul>
            {lesson.objectives.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
        <nav aria-labelledby="contents-title">
          <h2 id="contents-title" className="eyebrow">
            {words.contents}
          </h2>
          <ol>
            {outline.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </header>
  );
}
