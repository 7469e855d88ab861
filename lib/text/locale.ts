/** The languages of the site, the first being the one written first. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A sentence or word in every language; content files write these. */
export type Text = { readonly ko: string; readonly en: string };

/** `T` with every `Text` in it replaced by a plain string of one language. */
export type Localized<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localized<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localized<T[Key]> }
      : T;

/** Parses a path segment or stored value; `undefined` when it names no language of the site. */
export function parseLocale(value: unknown): Locale | undefined {
  return locales.find((locale) => locale === value);
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length === 2 && 'ko' in value && 'en' in value && typeof value.ko === 'string';
}

/**
 * Replaces every `{ko, en}` inside `value` by its string for `locale`. Runs on the server, so that
 * no page ships both languages.
 */
export function localize<T>(value: T, locale: Locale): Localized<T> {
  return localizeUnknown(value, locale) as Localized<T>;
}

function localizeUnknown(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => localizeUnknown(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[locale];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, localizeUnknown(inner, locale)]),
  );
}
