import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GlossaryList } from '@/components/lesson/glossary-list';
import { glossary } from '@/content/glossary';
import { lessons } from '@/content/lessons';
import { glossaryMessages } from '@/content/messages/glossary';
import { sortGlossary } from '@/lib/lesson/sort-glossary';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  return locale ? { title: glossaryMessages.title[locale] } : {};
}

export default async function GlossaryPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const words = localize(glossaryMessages, locale);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="lesson-summary">{words.lead}</p>
      <GlossaryList
        terms={sortGlossary(glossary, locale)}
        lessons={Object.fromEntries(
          lessons.map(({ slug, title }) => [
            slug,
            { title: title[locale], href: `/${locale}/lessons/${slug}` },
          ]),
        )}
        otherLanguage={locale === 'ko' ? 'en' : 'ko'}
        words={words}
      />
    </div>
  );
}
