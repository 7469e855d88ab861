import type { Locale } from '@/lib/text/locale';
import type { LessonWords } from './words';

/** Where to go from the end of a lesson. */
export function LessonFooter(props: { locale: Locale; slug: string; words: LessonWords }) {
  const { locale, slug, words } = props;
  return (
    <nav className="lesson-footer" aria-label={words.afterLesson}>
      <a className="button button-primary" href={`/${locale}/quiz/session?lesson=${slug}`}>
        {words.quizLink}
      </a>
      {/* A plain link: prefetching the console would bring its speaker notes along. */}
      <a className="button" href={`/${locale}/present/${slug}/console`}>
        {words.presentLink}
      </a>
      <a className="button button-quiet" href={`/${locale}`}>
        {words.mapLink}
      </a>
    </nav>
  );
}
