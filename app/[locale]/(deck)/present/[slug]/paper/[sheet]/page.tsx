import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findLesson } from '@/app/read-lesson';
import { PaperBar } from '@/components/paper/paper-bar';
import { PaperFooter } from '@/components/paper/paper-footer';
import { parseSheet, sheetNames } from '@/components/paper/sheet-name';
import { lessons } from '@/content/lessons';
import { paperMessages } from '@/content/messages/paper';
import { localize, locales, parseLocale } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import { drawnSheet } from '../drawn-sheet';
import { writtenSheet } from '../written-sheet';
import '@/app/deck-paper.css';

export const dynamicParams = false;

type Props = { params: Promise<{ locale: string; slug: string; sheet: string }> };

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    lessons.flatMap(({ slug }) => sheetNames.map((sheet) => ({ locale, slug, sheet }))),
  );
}

async function readParams(params: Props['params']) {
  const { locale: segment, slug, sheet: name } = await params;
  const locale = parseLocale(segment);
  const lesson = findLesson(slug);
  const sheet = parseSheet(name);
  return locale && lesson && sheet ? { locale, lesson, sheet } : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const known = await readParams(params);
  if (!known) return {};
  const { locale, lesson, sheet } = known;
  return {
    title: fill(paperMessages.pageTitle[locale], {
      sheet: paperMessages[sheet][locale],
      title: lesson.title[locale],
    }),
    robots: { index: false },
  };
}

/** What of a deck goes on paper, laid out for it; the handout carries the notes. */
export default async function PaperPage({ params }: Props) {
  const known = await readParams(params);
  if (!known) notFound();
  const { locale, lesson, sheet } = known;
  const words = localize(paperMessages, locale);
  const title = lesson.title[locale];
  const deckPath = `/${locale}/present/${lesson.slug}`;
  return (
    <div className="paper">
      <PaperBar
        sheet={sheet}
        paperPath={`${deckPath}/paper`}
        consolePath={`${deckPath}/console`}
        words={words}
      />
      <PaperFooter text={fill(words.footer, { title, sheet: words[sheet] })} />
      {sheet === 'slides' || sheet === 'handout'
        ? await drawnSheet(lesson, sheet, locale)
        : await writtenSheet(lesson, sheet, locale)}
    </div>
  );
}
