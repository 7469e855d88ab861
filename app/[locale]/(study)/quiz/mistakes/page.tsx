import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sessionLessons } from '@/app/session-lessons';
import { StoreNotice } from '@/components/quiz/store-notice';
import { MistakesIsland } from '@/components/quiz/mistakes-island';
import { mistakeMessages, mistakePageMessages } from '@/content/messages/progress';
import { quizMessages } from '@/content/messages/quiz';
import { storeMessages } from '@/content/messages/store';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  const { title, lead } = localize(mistakePageMessages, locale);
  return { title, description: lead };
}

export default async function MistakesPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const page = localize(mistakePageMessages, locale);
  return (
    <div className="page review">
      <h1>{page.title}</h1>
      <p className="review-lead">{page.lead}</p>
      <p className="review-lead without-scripts">{page.withoutScripts}</p>
      <StoreNotice restoreHref={`/${locale}/settings`} words={localize(storeMessages, locale)} />
      <MistakesIsland
        lessons={sessionLessons(locale)}
        reviewHref={`/${locale}/quiz`}
        words={localize(mistakeMessages, locale)}
        quizWords={localize(quizMessages, locale)}
      />
    </div>
  );
}
