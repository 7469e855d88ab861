import type { Spellings } from '@/lib/grade/gradable';
import type { QuizWords } from './words';

/** The spelling to show where every one of a list counts. */
export function bestSpelling({ accept }: { accept: Spellings }, words: QuizWords): string {
  return accept[words.locale === 'en' ? 'en' : 'ko'][0] ?? '';
}
