import { initialsOf, isConsonant, isSyllable, reachOf } from './jamo';
import { isParticle } from './particles';
import { fold } from './split-query';

/** A text made ready for searching; all three have the same length, so that places agree. */
export type Target = {
  readonly text: string;
  readonly folded: string;
  readonly initials: () => string;
};

/** Makes a text ready; the text must be composed (NFC). */
export function targetOf(text: string): Target {
  const folded = fold(text);
  let initials: string | undefined;
  return { text, folded, initials: () => (initials ??= initialsOf(folded)) };
}

/**
 * A word to look for. Strict: letter by letter as written. Loose: spaces and hyphens of the text may
 * be missing, one syllable may stand inside a word, and the last syllable may be unfinished.
 */
export type SoughtWord = {
  readonly text: string;
  readonly isLoose?: boolean;
  /** It is the word being typed: its last syllable may be unfinished. */
  readonly isBeingTyped?: boolean;
  /** Only whole words count, particles aside. */
  readonly isWhole?: boolean;
};

/** 0: a whole word, particles aside; 1: the start of a word; 2: inside a word. */
export type Fit = 0 | 1 | 2;
export type Found = { readonly from: number; readonly to: number; readonly fit: Fit };

/**
 * Every place of a text where a word stands, in order and without overlap.
 *
 * Hangul stands wherever its syllables do, except that a single syllable, or fewer than three
 * initials, must start a word. Latin letters and numbers start a word; a number is not part of a
 * longer one. A lone consonant stands for any syllable it begins.
 */
export function findWord(target: Target, word: SoughtWord): Found[] {
  const { places, needle } = quickLook(target, word);
  let from = places.indexOf(needle);
  const found: Found[] = [];
  const needsStart = isBoundToStart(word);
  while (from >= 0) {
    const one = foundAt(target, from, word);
    const isWanted = one && (one.fit < 2 || !needsStart) && (one.fit === 0 || !word.isWhole);
    if (isWanted) found.push(one);
    from = places.indexOf(needle, isWanted ? one.to : from + 1);
  }
  return found;
}

/** Where to look first, so that most texts need no closer look. */
function quickLook(target: Target, { text, isLoose }: SoughtWord) {
  // Of a loose word only the first letter surely stands as it is typed, unless it is unfinished too.
  const sure = isLoose ? text.charAt(0) : text;
  const isExact = !hasConsonant(sure) && !(isLoose && text.length === 1);
  return isExact
    ? { places: target.folded, needle: sure }
    : { places: target.initials(), needle: initialsOf(sure) };
}

function foundAt(target: Target, from: number, word: SoughtWord): Found | undefined {
  const to = matchAt(target, from, word);
  if (to === undefined) return undefined;
  if (!startsWord(target, from)) return { from, to, fit: 2 };
  return { from, to, fit: endsWord(target, to) ? 0 : 1 };
}

/** Where a word that begins at a place of the text ends there; `undefined` if it does not stand there. */
function matchAt(target: Target, from: number, word: SoughtWord): number | undefined {
  const to = compare(target, from, word, false);
  if (to !== undefined || !word.isLoose || word.text.length === 1) return to;
  return startsWord(target, from) ? compare(target, from, word, true) : undefined;
}

function compare(
  target: Target,
  from: number,
  { text: word, isLoose, isBeingTyped }: SoughtWord,
  skipsJoints: boolean,
): number | undefined {
  const { folded } = target;
  let at = from;
  for (let index = 0; index < word.length; index += 1) {
    const wanted = word.charAt(index);
    if (skipsJoints && index > 0) {
      if (wanted === '-' && folded[at] !== '-') continue;
      while (wanted !== folded[at] && isJoint(folded.charAt(at))) at += 1;
    }
    if (folded[at] === wanted) at += 1;
    else if (isConsonant(wanted) && target.initials()[at] === wanted) at += 1;
    else if (isLoose && isBeingTyped && index === word.length - 1) {
      const reach = reachOf(wanted, folded.charAt(at), folded.charAt(at + 1));
      if (reach === 0) return undefined;
      at += reach;
    } else return undefined;
  }
  const cutsNumber = !isLoose && isDigit(folded.charAt(at - 1)) && isDigit(folded.charAt(at));
  return cutsNumber ? undefined : at;
}

function isBoundToStart({ text, isLoose }: SoughtWord): boolean {
  const first = text.charAt(0);
  if (isLatin(first)) return true;
  if (isLoose) return false;
  return [...text].every(isConsonant) ? text.length < 3 : isSyllable(first) && text.length < 2;
}

function hasConsonant(text: string): boolean {
  return /[ㄱ-ㅎ]/u.test(text);
}

function startsWord({ text, folded }: Target, at: number): boolean {
  if (at === 0) return true;
  const before = folded.charAt(at - 1);
  const first = folded.charAt(at);
  // In "VPC가" and "(ENI)를" the rest is a particle, not a word.
  if (isSyllable(first) && !isSyllable(before) && !/\s/u.test(before)) {
    return !isParticle(hangulFrom(folded, at));
  }
  if (!isWordCharacter(before)) return true;
  if (!isLatin(first)) return isLatin(before);
  if (!isLatin(before)) return true;
  // ReceiveMessage and VPCLink are words run together.
  const isCapital = (place: number) => /[A-Z]/u.test(text.charAt(place));
  const isSmall = (place: number) => /[a-z]/u.test(text.charAt(place));
  return isCapital(at) && (!isCapital(at - 1) || isSmall(at + 1));
}

function endsWord({ folded }: Target, to: number): boolean {
  const last = folded.charAt(to - 1);
  const after = folded.charAt(to);
  if (!isWordCharacter(after)) return true;
  if (isLatin(last) || isLatin(after)) return isLatin(last) !== isLatin(after);
  return isParticle(hangulFrom(folded, to));
}

function hangulFrom(text: string, from: number): string {
  let to = from;
  while (isSyllable(text.charAt(to))) to += 1;
  return text.slice(from, to);
}

function isLatin(character: string): boolean {
  if (character <= '~') return isDigit(character) || (character >= 'a' && character <= 'z');
  return !isSyllable(character) && /^\p{Script=Latin}$/u.test(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWordCharacter(character: string): boolean {
  return isSyllable(character) || isLatin(character) || /^[\p{L}\p{N}]$/u.test(character);
}

/** What writers put between the parts of a word, or leave out. */
function isJoint(character: string): boolean {
  return ' -‐‑·/'.includes(character) && character !== '';
}
