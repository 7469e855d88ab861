import '@/app/deck-day.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DayPlaylist } from '@/components/deck/day-playlist';
import { dayMessages } from '@/content/messages/deck-day';
import { localize, parseLocale } from '@/lib/text/locale';
import { readDay } from './read-day';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  return locale ? { title: dayMessages.pageTitle[locale] } : {};
}

/** What the day presents, in order, and where to start. */
export default async function DayPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  return (
    <DayPlaylist
      day={await readDay(locale)}
      locale={locale}
      words={localize(dayMessages, locale)}
    />
  );
}
