/**
 * A text up to its first full stop, question or exclamation mark that ends a word, closing quotes
 * and brackets included. A dot inside a number, an address or a file name ends nothing.
 */
export function firstSentence(text: string): string {
  return /^.*?[.?!]["'”’」)]*(?=\s|$)/u.exec(text)?.[0] ?? text;
}
