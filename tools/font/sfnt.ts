/** The tables of a TrueType or OpenType font, by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

const headerLength = 12;
const entryLength = 16;
const checkSumAdjustmentOffset = 8;
const wholeFontSum = 0xb1b0afba;

/** Splits an uncompressed font into its tables. Throws when `font` is not one. */
export function readTables(font: Buffer): FontTables {
  const signature = font.toString('latin1', 0, 4);
  if (!['\0\x01\0\0', 'OTTO', 'true'].includes(signature)) {
    throw new Error(
      `Font: "${signature}" starts no uncompressed font. Convert it to TrueType first.`,
    );
  }
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = headerLength + index * entryLength;
    const offset = font.readUInt32BE(entry + 8);
    const length = font.readUInt32BE(entry + 12);
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(offset, offset + length));
  }
  return tables;
}

/** The table named `tag`. Throws when the font has none. */
export function requireTable(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`Font: it has no "${tag}" table. Use a complete font file.`);
  return table;
}

/** Puts tables together to a TrueType font, with the sums and offsets its header asks for. */
export function writeTables(tables: FontTables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const log2 = Math.floor(Math.log2(sorted.length));
  const header = Buffer.alloc(headerLength + sorted.length * entryLength);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(2 ** log2 * entryLength, 6);
  header.writeUInt16BE(log2, 8);
  header.writeUInt16BE((sorted.length - 2 ** log2) * entryLength, 10);

  let offset = header.length;
  let headOffset: number | undefined;
  const bodies: Buffer[] = [];
  for (const [index, [tag, table]] of sorted.entries()) {
    const body = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(body);
    if (tag === 'head') {
      headOffset = offset;
      body.writeUInt32BE(0, checkSumAdjustmentOffset);
    }
    const entry = headerLength + index * entryLength;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(sumOf(body), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    bodies.push(body);
    offset += body.length;
  }
  const font = Buffer.concat([header, ...bodies]);
  if (headOffset !== undefined) {
    font.writeUInt32BE((wholeFontSum - sumOf(font)) >>> 0, headOffset + checkSumAdjustmentOffset);
  }
  return font;
}

function sumOf(words: Buffer): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
