import type { GlossaryEntry } from '@/lib/lesson/glossary';
import { sqsTerms } from './glossary/sqs';

/** Every term of the course by id; each is defined by the lesson that teaches it. */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  ...sqsTerms,
};
