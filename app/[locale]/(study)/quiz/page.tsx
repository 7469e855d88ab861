import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonStanding } from '@/components/quiz/lesson-standing';
import { lessons } from '@/content/lessons';
import { reviewMessages, reviewPageMessages } from '@/content/messages/quiz';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  const { title, description } = localize(reviewPageMessages, locale);
  return { title, description };
}

export default async function ReviewPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const page = localize(reviewPageMessages, locale);
  const { items, answered, missed, start, startAnew, resume, startLesson } = localize(
    reviewMessages,
    locale,
  );
  const words = { items, answered, missed, start, startAnew, resume, startLesson };
  return (
    <div className="page review">
      <h1>{page.title}</h1>
      <p className="review-lead">{page.lead}</p>
      <p className="review-lead without-scripts">{page.withoutScripts}</p>
      <ul className="review-lessons">
        {lessons.map((lesson) => (
          <li key={lesson.slug}>
            <h2>
              <a href={`/${locale}/lessons/${lesson.slug}`}>{lesson.title[locale]}</a>
            </h2>
            <LessonStanding
              lesson={lesson.slug}
              items={lesson.items.map(({ id }) => id)}
              sessionHref={`/${locale}/quiz/session?lesson=${lesson.slug}`}
              label={lesson.title[locale]}
              words={words}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
