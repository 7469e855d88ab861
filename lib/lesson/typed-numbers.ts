const unit =
  '(?:마이크로초|밀리초|초|분|시간|일|주|바이트|KiB|MiB|GiB|KB|MB|GB|TB|TPS|rps|ms|seconds?|minutes?|hours?|days?|weeks?|bytes?)';
const typedNumber = new RegExp(`\\d[\\d,.]*\\s?${unit}(?![A-Za-z])`, 'g');

/**
 * Numbers with a unit that AWS limits are written in ("30초", "256 KB"). In prose each of them
 * belongs into a `<Fact>`, so that it carries its source and is corrected in one place.
 */
export function findTypedNumbers(text: string): string[] {
  return text.match(typedNumber) ?? [];
}
