import { readTables, requireTable } from './sfnt';

/** The code points that an uncompressed font has glyphs for, read from its `cmap` table. */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = requireTable(readTables(font), 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, found);
    if (format === 12) addGroups(subtable, found);
  }
  return found;
}

function addSegments(subtable: Buffer, found: Set<number>): void {
  const bytes = subtable.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + bytes * 2, 16 + bytes * 3];
  for (let at = 0; at < bytes; at += 2) {
    const start = subtable.readUInt16BE(starts + at);
    const offset = subtable.readUInt16BE(offsets + at);
    for (let code = start; code <= subtable.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? code + subtable.readUInt16BE(deltas + at)
          : subtable.readUInt16BE(offsets + at + offset + (code - start) * 2);
      if (glyph % 0x10000 !== 0) found.add(code);
    }
  }
}

function addGroups(subtable: Buffer, found: Set<number>): void {
  for (let index = 0; index < subtable.readUInt32BE(12); index += 1) {
    const group = 16 + index * 12;
    const end = subtable.readUInt32BE(group + 4);
    for (let code = subtable.readUInt32BE(group); code <= end; code += 1) found.add(code);
  }
}

/** A CSS `unicode-range` value that covers exactly the given code points. */
export function unicodeRange(codePoints: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const code of [...new Set(codePoints)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code === run.last + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs
    .map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
