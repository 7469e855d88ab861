import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sessionLessons } from '@/app/session-lessons';
import { StoreNotice } from '@/components/quiz/store-notice';
import { ExamIsland } from '@/components/quiz/exam-island';
import { examMessages, examPageMessages } from '@/content/messages/exam';
import { quizMessages, reviewMessages } from '@/content/messages/quiz';
import { storeMessages } from '@/content/messages/store';
import { courseDataPath } from '@/lib/lesson/course-data';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  const { title, lead } = localize(examPageMessages, locale);
  return { title, description: lead };
}

export default async function ExamPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const page = localize(examPageMessages, locale);
  const storeWords = localize(storeMessages, locale);
  return (
    <div className="page review">
      <h1>{page.title}</h1>
      <p className="review-lead">{page.lead}</p>
      <p className="review-lead without-scripts">{page.withoutScripts}</p>
      <StoreNotice restoreHref={`/${locale}/settings`} words={storeWords} />
      <ExamIsland
        lessons={sessionLessons(locale)}
        storeWords={storeWords}
        coursePath={courseDataPath(locale)}
        reviewHref={`/${locale}/quiz`}
        words={localize(examMessages, locale)}
        quizWords={localize(quizMessages, locale)}
        sittingWords={localize(reviewMessages, locale)}
      />
    </div>
  );
}
