import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonStanding } from '@/components/quiz/lesson-standing';
import { StoreNotice } from '@/components/quiz/store-notice';
import { SessionChoice } from '@/components/quiz/session-choice';
import { lessons } from '@/content/lessons';
import { choiceMessages, reviewMessages, reviewPageMessages } from '@/content/messages/quiz';
import { storeMessages } from '@/content/messages/store';
import { courseDataPath } from '@/lib/lesson/course-data';
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
  const { items, answered, missed, start, startAnew, resume, startLesson, ...review } = localize(
    reviewMessages,
    locale,
  );
  const words = { items, answered, missed, start, startAnew, resume, startLesson };
  const { today, weak, practice } = review;
  return (
    <div className="page review">
      <h1>{page.title}</h1>
      <p className="review-lead">{page.lead}</p>
      <p className="review-lead without-scripts">{page.withoutScripts}</p>
      <StoreNotice restoreHref={`/${locale}/settings`} words={localize(storeMessages, locale)} />
      <SessionChoice
        coursePath={courseDataPath(locale)}
        sessionHref={`/${locale}/quiz/session`}
        examHref={`/${locale}/quiz/exam`}
        words={{
          ...localize(choiceMessages, locale),
          start,
          startAnew,
          resume,
          startLesson,
          today,
          weak,
          practice,
        }}
      />
      <p className="review-more">
        <a href={`/${locale}/quiz/mistakes`}>{page.mistakes}</a>
        <a href={`/${locale}/progress`}>{page.progress}</a>
      </p>
      <h2 className="review-by-lesson">{page.lessonsTitle}</h2>
      <ul className="review-lessons">
        {lessons.map((lesson) => (
          <li key={lesson.slug}>
            <h3>
              <a href={`/${locale}/lessons/${lesson.slug}`}>{lesson.title[locale]}</a>
            </h3>
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
