import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { notesLengths } from '@/lib/deck/notes-length';
import { estimateMinutes } from '@/lib/deck/pace';
import type { DeckManifest } from '@/lib/deck/place';
import type { Locale } from '@/lib/text/locale';

/** Minutes each slide of a lesson is likely to take, in order. */
export async function slideMinutes(
  { lesson, slides }: DeckManifest,
  locale: Locale,
): Promise<number[]> {
  const source = path.join(process.cwd(), `content/lessons/${lesson}/${locale}.mdx`);
  const lengths = notesLengths(await readFile(source, 'utf8'));
  return slides.map(({ id, steps }) => estimateMinutes({ notes: lengths[id] ?? 0, steps }, locale));
}
