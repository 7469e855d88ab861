/** The particles a message may ask for, written as its template writes them. */
export const particlePairs = ['을/를', '은/는', '이/가', '과/와', '으로/로'] as const;
export type ParticlePair = (typeof particlePairs)[number];

/** How Latin terms are read in Korean, e.g. `{ ECR: '이씨알' }`. */
export type Readings = Readonly<Record<string, string>>;

const DIGIT_NAMES = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;

const LETTER_NAMES: Readings = {
  a: '에이',
  b: '비',
  c: '씨',
  d: '디',
  e: '이',
  f: '에프',
  g: '지',
  h: '에이치',
  i: '아이',
  j: '제이',
  k: '케이',
  l: '엘',
  m: '엠',
  n: '엔',
  o: '오',
  p: '피',
  q: '큐',
  r: '알',
  s: '에스',
  t: '티',
  u: '유',
  v: '브이',
  w: '더블유',
  x: '엑스',
  y: '와이',
  z: '제트',
};

const SYMBOL_NAMES: Readings = { '%': '퍼센트', '+': '플러스', '&': '앤드', '#': '샵' };

/**
 * What of `value` is spoken last: a bracket after a name is not read, so ENI(Elastic Network
 * Interface) takes the particle of ENI, and closing marks are skipped.
 */
function spokenPart(value: string): string {
  let spoken = value.normalize('NFC');
  for (;;) {
    const shorter = spoken
      .replace(/(?<=\S)\s*\([^()]*\)$/u, '')
      .replace(/[\s"'”’」』〉》\])}.,:;!?…]+$/u, '');
    if (shorter === spoken) return spoken;
    spoken = shorter;
  }
}

function readingOf(spoken: string, readings: Readings): string | undefined {
  let found: string | undefined;
  for (const term of Object.keys(readings)) {
    if (term === '' || !spoken.endsWith(term) || (found && found.length >= term.length)) continue;
    const before = spoken.at(-term.length - 1);
    const startsInsideWord = before !== undefined && /[\p{Script=Latin}\d]/u.test(before);
    if (!startsInsideWord || !/^[\p{Script=Latin}\d]/u.test(term)) found = term;
  }
  return found === undefined ? undefined : readings[found];
}

/** The last Hangul syllable heard when `value` is read aloud; `undefined` where nothing is known. */
function lastSyllable(value: string, readings: Readings): string | undefined {
  const spoken = spokenPart(value);
  const read = readingOf(spoken, readings) ?? spoken;
  const last = [...read.normalize('NFC')].at(-1) ?? '';
  const name = /^\d$/.test(last)
    ? numberEnding(read)
    : (LETTER_NAMES[last.toLowerCase()] ?? SYMBOL_NAMES[last] ?? last);
  const syllable = [...name].at(-1);
  return syllable !== undefined && /[가-힣]/u.test(syllable) ? syllable : undefined;
}

/** 0 alone is 영, but 10 ends in 십, 1000 in 천 and 1000000000000 in 조. */
function numberEnding(read: string): string {
  const digits = /(?<![.\d])[\d,]*\d$/.exec(read)?.[0].replaceAll(',', '') ?? read.at(-1)!;
  const zeros = /0+$/.exec(digits)?.[0].length ?? 0;
  if (zeros === 0) return DIGIT_NAMES[Number(digits.at(-1))]!;
  if (zeros === digits.length) return DIGIT_NAMES[0];
  const within = zeros % 4;
  if (within !== 0) return ['십', '백', '천'][within - 1]!;
  return ['만', '억', '조', '경'][zeros / 4 - 1] ?? '만';
}

const FIRST_SYLLABLE = '가'.codePointAt(0)!;
const ENDINGS = 28;
const RIEUL = 8;

/**
 * The particle of `pair` that goes with `value`, by how the value is read aloud: a final consonant
 * takes the first, a vowel the second; for 으로/로 a final ㄹ counts as a vowel. Latin terms are read
 * by `readings`, then letter by letter; a value nobody can read takes the second.
 */
export function particleFor(value: string, pair: ParticlePair, readings: Readings = {}): string {
  const [afterConsonant, afterVowel] = pair.split('/') as [string, string];
  const syllable = lastSyllable(value, readings);
  if (syllable === undefined) return afterVowel;
  const ending = (syllable.codePointAt(0)! - FIRST_SYLLABLE) % ENDINGS;
  if (ending === 0 || (pair === '으로/로' && ending === RIEUL)) return afterVowel;
  return afterConsonant;
}
