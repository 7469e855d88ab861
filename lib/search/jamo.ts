import { disassemble } from 'es-hangul';

const parts = new Map<string, string>();

/** The letters a character is typed with (값 → ㄱㅏㅂㅅ, 과 → ㄱㅗㅏ); other characters as they are. */
export function jamoOf(character: string): string {
  let jamo = parts.get(character);
  if (jamo === undefined) {
    jamo = disassemble(character);
    parts.set(character, jamo);
  }
  return jamo;
}

export function isSyllable(character: string): boolean {
  return character >= '가' && character <= '힣';
}

/** A consonant that stands alone, as initials are typed. */
export function isConsonant(character: string): boolean {
  return character >= 'ㄱ' && character <= 'ㅎ';
}

/** Unicode orders syllables by initial, vowel and final: 588 of them for each initial. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const PER_INITIAL = 588;
const PER_VOWEL = 28;
const FIRST_SYLLABLE = '가'.charCodeAt(0);
const LAST_SYLLABLE = '힣'.charCodeAt(0);
/** As many as a function surely takes as arguments. */
const CHUNK = 4096;

/** Each syllable replaced by its initial consonant; every other character stays, so places agree. */
export function initialsOf(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] =
      code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
        ? INITIALS.charCodeAt(Math.floor((code - FIRST_SYLLABLE) / PER_INITIAL))
        : code;
  }
  let initials = '';
  for (let from = 0; from < codes.length; from += CHUNK) {
    initials += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  }
  return initials;
}

/**
 * How many syllables of a text an unfinished syllable reaches into, when typing goes on: 여 and 열
 * are on the way to 열 (1), 댁 is on the way to 대기 (2). 0 when it leads elsewhere.
 */
export function reachOf(unfinished: string, syllable: string, following: string): 0 | 1 | 2 {
  if (!isSyllable(unfinished) || !isSyllable(syllable)) return 0;
  const place = unfinished.charCodeAt(0) - FIRST_SYLLABLE;
  const wantedPlace = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  // With a final consonant typed, initial and vowel are finished. Thousands of places end here.
  const hasFinal = place % PER_VOWEL > 0;
  if (hasFinal && Math.floor(place / PER_VOWEL) !== Math.floor(wantedPlace / PER_VOWEL)) return 0;
  const typed = jamoOf(unfinished);
  const wanted = jamoOf(syllable);
  if (wanted.startsWith(typed)) return 1;
  if (!isSyllable(following)) return 0;
  // What an input method still shows as a final consonant may begin the next syllable.
  const isOnTheWay = typed.startsWith(wanted) && typed === wanted + jamoOf(following).charAt(0);
  return isOnTheWay ? 2 : 0;
}
