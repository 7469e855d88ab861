import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sessionLessons } from '@/app/session-lessons';
import { StoreNotice } from '@/components/quiz/store-notice';
import { SessionIsland } from '@/components/quiz/session-island';
import { lessons } from '@/content/lessons';
import { quizMessages, reviewMessages, reviewPageMessages } from '@/content/messages/quiz';
import { storeMessages } from '@/content/messages/store';
import { courseDataPath } from '@/lib/lesson/course-data';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  return { title: reviewPageMessages.sessionTitle[locale] };
}

export default async function SessionPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const page = localize(reviewPageMessages, locale);
  const storeWords = localize(storeMessages, locale);
  return (
    <div className="page session">
      <h1 className="session-title">{page.sessionTitle}</h1>
      <div className="without-scripts">
        <p>{page.withoutScripts}</p>
        <ul>
          {lessons.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`/${locale}/lessons/${slug}`}>{title[locale]}</a>
            </li>
          ))}
        </ul>
      </div>
      <StoreNotice restoreHref={`/${locale}/settings`} words={storeWords} />
      <SessionIsland
        lessons={sessionLessons(locale)}
        storeWords={storeWords}
        coursePath={courseDataPath(locale)}
        reviewHref={`/${locale}/quiz`}
        words={localize(quizMessages, locale)}
        reviewWords={localize(reviewMessages, locale)}
      />
    </div>
  );
}
