/**
 * Levenshtein distance: the fewest insertions, deletions and replacements of UTF-16 units that turn
 * `a` into `b`. For a distance in jamo pass both strings in NFD.
 */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const deleted = (above[column] ?? 0) + 1;
      const inserted = (line[column - 1] ?? 0) + 1;
      line.push(Math.min(replaced, deleted, inserted));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
