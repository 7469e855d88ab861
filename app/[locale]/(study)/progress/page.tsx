import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoreNotice } from '@/components/quiz/store-notice';
import { ProgressIsland } from '@/components/quiz/progress-island';
import { progressMessages, progressPageMessages } from '@/content/messages/progress';
import { courseDataPath } from '@/lib/lesson/course-data';
import { storeMessages } from '@/content/messages/store';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  const { title, lead } = localize(progressPageMessages, locale);
  return { title, description: lead };
}

export default async function ProgressPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const page = localize(progressPageMessages, locale);
  return (
    <div className="page review">
      <h1>{page.title}</h1>
      <p className="review-lead">{page.lead}</p>
      <p className="review-lead without-scripts">{page.withoutScripts}</p>
      <StoreNotice restoreHref={`/${locale}/settings`} words={localize(storeMessages, locale)} />
      <ProgressIsland
        locale={locale}
        coursePath={courseDataPath(locale)}
        words={localize(progressMessages, locale)}
      />
    </div>
  );
}
