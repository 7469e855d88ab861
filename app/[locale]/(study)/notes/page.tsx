import '@/app/notes.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readNotes } from '@/app/read-notes';
import { NotesList } from '@/components/lesson/notes-list';
import { htmlOnly } from '@/components/ui/html-only';
import { notesMessages } from '@/content/messages/notes';
import { localize, parseLocale } from '@/lib/text/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  return { title: notesMessages.title[locale], description: notesMessages.description[locale] };
}

export default async function NotesPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const words = localize(notesMessages, locale);
  return (
    <div className="page notes-page">
      <h1>{words.title}</h1>
      <p className="lesson-summary">{words.lead}</p>
      {htmlOnly(`${locale}/notes`, <NotesList topics={await readNotes(locale)} words={words} />)}
      <p className="notes-redrawn">{words.redrawn}</p>
    </div>
  );
}
