/**
 * The beginning of a text, cut between words so that it fills at most `limit` columns with its
 * ellipsis. A Hangul syllable fills two columns and a Latin letter one, so that both languages
 * come out about equally wide. A text that fits stays whole.
 */
export function excerpt(text: string, limit: number): string {
  if (columnsOf(text) <= limit) return text;
  const kept: string[] = [];
  let filled = 1;
  for (const word of text.split(' ')) {
    filled += columnsOf(word) + (kept.length > 0 ? 1 : 0);
    if (filled > limit) break;
    kept.push(word);
  }
  return `${kept.join(' ').replace(/[\s.,:;]+$/u, '')}…`;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u1100-\uffdc]/u.test(character) ? 2 : 1;
  return columns;
}
