import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoreNotice } from '@/components/quiz/store-notice';
import { RecordTools } from '@/components/settings/record-tools';
import { lessons } from '@/content/lessons';
import { settingsMessages } from '@/content/messages/settings';
import { storeMessages } from '@/content/messages/store';
import { lessonDataPath } from '@/lib/lesson/lesson-data';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  return locale ? { title: settingsMessages.title[locale] } : {};
}

export default async function SettingsPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const words = localize(settingsMessages, locale);
  return (
    <div className="page settings">
      <h1>{words.title}</h1>
      <p className="lesson-summary">{words.lead}</p>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <StoreNotice restoreHref="#restore" words={localize(storeMessages, locale)} />
      <RecordTools
        locale={locale}
        dataPaths={lessons.map(({ slug }) => lessonDataPath(locale, slug))}
        words={words}
      />
    </div>
  );
}
