import { editDistance } from '@/lib/text/edit-distance';
import type { Spellings } from './gradable';

const SHORTEST_FORGIVEN = 4;

/**
 * The form in which spellings are compared: NFKC, lower case, blanks trimmed and collapsed. Blanks
 * next to Hangul vanish, because "표시 제한 시간" and "SQS 큐" are rightly written both ways.
 */
export function normalizeSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(\p{Script=Hangul}) /gu, '$1')
    .replace(/ (?=\p{Script=Hangul})/gu, '');
}

/** Whether `text` is one of the spellings of either language, in normalized form. */
export function isSpelling(text: string, spellings: Spellings): boolean {
  const typed = normalizeSpelling(text);
  return allOf(spellings).includes(typed);
}

/**
 * Whether `text` is at most one jamo or letter away from one of the spellings. Words under four
 * characters are too close to other words to be forgiven; so are digits ("20 days") and the first
 * letter (sync, async), since changing them makes another word.
 */
export function isMisspelling(text: string, spellings: Spellings): boolean {
  const typed = normalizeSpelling(text);
  return allOf(spellings).some((spelling) => {
    if ([...spelling].length < SHORTEST_FORGIVEN) return false;
    const a = typed.normalize('NFD');
    const b = spelling.normalize('NFD');
    return a[0] === b[0] && digitsOf(a) === digitsOf(b) && editDistance(a, b) <= 1;
  });
}

function allOf(spellings: Spellings): string[] {
  return [...spellings.ko, ...spellings.en].map(normalizeSpelling);
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
