const PLAIN_NUMBER = /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;

/**
 * Reads a number as learners type it: full-width digits, thousands separators ("1,024"), spaces
 * around it, and one of `units` behind it ("30초"). `undefined` when it is anything else: a number
 * nobody can read is asked for again, never graded as wrong.
 */
export function parseNumber(text: string, units: readonly string[]): number | undefined {
  const typed = normalize(text);
  const unit = units
    .map(normalize)
    .filter((candidate) => candidate !== '' && typed.endsWith(candidate))
    .toSorted((a, b) => b.length - a.length)[0];
  const digits = unit === undefined ? typed : typed.slice(0, -unit.length).trim();
  if (!PLAIN_NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}

function normalize(text: string): string {
  return text.normalize('NFKC').replaceAll('\u2212', '-').trim().toLowerCase();
}
