import type { Text } from '@/lib/text/locale';

export type GlossaryEntry = {
  readonly term: Text;
  readonly definition: Text;
  /** How a Latin term is read in Korean; particles are chosen by it (ECR 이씨알 → ECR과). */
  readonly reading?: string;
  /** Other spellings that search accepts, in either language. */
  readonly synonyms?: readonly string[];
  /** Slug of the lesson that teaches it. */
  readonly lesson: string;
};

/** How the Latin terms of a glossary are read in Korean, by term as written. */
export function termReadings(
  entries: Readonly<Record<string, GlossaryEntry>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(entries).flatMap(({ term, reading }) => (reading ? [[term.ko, reading]] : [])),
  );
}

export function defineGlossary<Id extends string>(
  entries: Record<Id, GlossaryEntry>,
): Record<Id, GlossaryEntry> {
  return entries;
}
