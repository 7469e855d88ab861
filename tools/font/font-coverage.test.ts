import { expect, test } from 'vitest';
import { codePointsOf, unicodeRange } from './font-coverage';
import { writeTables } from './sfnt';

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value, index * 2);
  return buffer;
}

function fontWithSubtable(subtable: Buffer): Buffer {
  const header = words(0, 1, 3, 1, 0, 12);
  return writeTables(new Map([['cmap', Buffer.concat([header, subtable])]]));
}

test('writes neighbours as one range and lone characters by themselves', () => {
  expect(unicodeRange([0xac00, 0x41, 0xac02, 0xac01, 0x41])).toBe('U+41,U+AC00-AC02');
});

test('reads a cmap of format 4 and leaves out code points without a glyph', () => {
  // Segments A–B by delta, 가–각 by an array of glyphs whose second is none, and the closing one.
  const [header, ends, padding, starts, deltas, offsets, glyphs] = [
    [4, 44, 0, 6, 0, 0, 0],
    [0x42, 0xac01, 0xffff],
    [0],
    [0x41, 0xac00, 0xffff],
    [0x10000 - 0x40, 0, 1],
    [0, 4, 0],
    [3, 0],
  ] as const;
  const subtable = words(
    ...header,
    ...ends,
    ...padding,
    ...starts,
    ...deltas,
    ...offsets,
    ...glyphs,
  );
  expect([...codePointsOf(fontWithSubtable(subtable))]).toEqual([0x41, 0x42, 0xac00]);
});

test('reads a cmap of format 12', () => {
  const subtable = words(12, 0, 0, 28, 0, 0, 0, 1, 1, 0xf600, 1, 0xf602, 0, 7);
  expect([...codePointsOf(fontWithSubtable(subtable))]).toEqual([0x1f600, 0x1f601, 0x1f602]);
});
