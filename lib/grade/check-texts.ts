import type { Item } from './item';

/** Sentences that break when options are shuffled, with the word an author reads. */
const positional: readonly RegExp[] = [
  /(?:보기|선택지|선지|옵션)\s*(?:[A-Ea-e](?![A-Za-z])|[1-5](?!\d|\s*개)|[①-⑤])/u,
  /(?:첫|두|세|네|다섯)\s*번째\s*(?:보기|선택지|선지|옵션)/u,
  /위의?\s*(?:것\s*)?모두(?!\p{Script=Hangul})|위의?\s*(?:보기|선택지|선지|옵션)|모두\s*정답|정답\s*없음/u,
  /\b(?:[Oo]ptions?|[Cc]hoices?|[Aa]nswers?)\s+\(?[A-F]\)?(?!\w)(?!\s+records?\b)/u,
  /\b(?:first|second|third|fourth|last)\s+(?:option|choice)\b/iu,
  /\b(?:all|none|both|any)\s+(?:of\s+)?the\s+above\b/iu,
];

/**
 * Author errors in the sentences of an item, wherever they stand: one language empty, English that
 * is still the Korean, and options named by their place. Each starts with its verb.
 */
export function checkTexts(item: Item): string[] {
  return [...textsIn(item, '')].flatMap(([path, { ko, en }]) => {
    const errors: string[] = [];
    if (ko.trim() === '') errors.push(`has no Korean text in ${path}. Write it.`);
    if (en.trim() === '') errors.push(`has no English text in ${path}. Write it.`);
    if (ko === en && /\p{Script=Hangul}/u.test(en)) {
      errors.push(`has the Korean text "${ko}" as English in ${path}. Translate it.`);
    }
    for (const text of new Set([ko, en])) {
      const found = positional.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
      if (found !== undefined) {
        errors.push(
          `says "${found}" in ${path}, but options are shuffled. Name the option by what it says.`,
        );
      }
    }
    return errors;
  });
}

type Strings = { readonly ko: string; readonly en: string };

function* textsIn(value: unknown, path: string): Generator<readonly [string, Strings]> {
  if (typeof value !== 'object' || value === null) return;
  if (isStrings(value)) {
    yield [path, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, join(path, Array.isArray(value) ? partName(inner, key) : key));
  }
}

function isStrings(value: object): value is Strings {
  return (
    'ko' in value && 'en' in value && typeof value.ko === 'string' && typeof value.en === 'string'
  );
}

function partName(part: unknown, index: string): string {
  const hasId = typeof part === 'object' && part !== null && 'id' in part;
  return hasId && typeof part.id === 'string' ? part.id : index;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
