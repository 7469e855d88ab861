import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import type { SearchIndex } from './entry';
import { jamoOf } from './jamo';

/**
 * The words of a query as the course writes them (메세지를 → 메시지를), also while such a word is
 * still being typed (메세 → 메시). Equal to `words` where no known spelling stands in them.
 */
export function respell(words: readonly string[], spellings: SearchIndex['spellings']): string[] {
  return words.map((word, index) => {
    const isBeingTyped = index === words.length - 1;
    return spellings.reduce((result, [written, meant]) => {
      if (result.includes(written)) return result.replaceAll(written, meant);
      const isOnTheWay =
        isBeingTyped &&
        written.length === meant.length &&
        result.length > 1 &&
        spellOut(written).startsWith(spellOut(result));
      return isOnTheWay ? meant.slice(0, result.length) : result;
    }, word);
  });
}

/**
 * What was meant by a query typed with the other keyboard layout on: eorlduf → 대기열, ㄴㅂㄴ → sqs.
 * `undefined` where the keys spell nothing in the other layout.
 */
export function retype(query: string): string | undefined {
  if (/^[a-z\s]+$/u.test(query)) {
    const hangul = convertQwertyToHangul(query);
    return /^[가-힣\s]{2,}$/u.test(hangul) ? hangul : undefined;
  }
  if (/^[ㄱ-ㅣ가-힣\s]+$/u.test(query)) {
    const latin = convertHangulToQwerty(query).toLowerCase();
    return /^[a-z\s]{2,}$/u.test(latin) ? latin : undefined;
  }
  return undefined;
}

function spellOut(word: string): string {
  return [...word].map(jamoOf).join('');
}
