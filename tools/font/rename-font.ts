import { readTables, requireTable, writeTables } from './sfnt';

/** One string of a font's name table, e.g. id 1 is the family and id 6 the PostScript name. */
export type FontName = {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly id: number;
  readonly text: string;
};

const macintosh = 1;
const recordLength = 12;
/** The names presented to users; the copyright and licence lines (0, 7, 13, 14) stay as they are. */
const familyNameIds = new Set([1, 3, 4, 6, 16, 18, 20, 21, 25]);
const postScriptNameIds = new Set([3, 6, 20, 25]);
const firstFontSpecificId = 256;

/** Every string of the font's name table. `font` is uncompressed. */
export function readNames(font: Buffer): FontName[] {
  const table = requireTable(readTables(font), 'name');
  const stringsStart = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const record = 6 + index * recordLength;
    const platform = table.readUInt16BE(record);
    const start = stringsStart + table.readUInt16BE(record + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8));
    return {
      platform,
      encoding: table.readUInt16BE(record + 2),
      language: table.readUInt16BE(record + 4),
      id: table.readUInt16BE(record + 6),
      text:
        platform === macintosh
          ? bytes.toString('latin1')
          : Buffer.from(bytes).swap16().toString('utf16le'),
    };
  });
}

/**
 * Gives a font another family name wherever it presents one: in its names and in those of its
 * instances. `from` is the old name as it stands in any of them (with or without spaces).
 * The Open Font License asks this of a changed font whose name is reserved.
 */
export function renameFont(font: Buffer, from: RegExp, family: string): Buffer {
  const names = readNames(font).map((name) =>
    familyNameIds.has(name.id) || name.id >= firstFontSpecificId
      ? { ...name, text: name.text.replace(from, nameFor(name, family)) }
      : name,
  );
  return writeTables(new Map(readTables(font)).set('name', nameTable(names)));
}

function nameFor({ id, text }: FontName, family: string): string {
  const isPostScript =
    postScriptNameIds.has(id) || (id >= firstFontSpecificId && text.includes('-'));
  return isPostScript ? family.replaceAll(' ', '') : family;
}

function nameTable(names: readonly FontName[]): Buffer {
  const header = Buffer.alloc(6 + names.length * recordLength);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [index, { platform, encoding, language, id, text }] of names.entries()) {
    const bytes =
      platform === macintosh ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16();
    for (const [field, value] of [
      platform,
      encoding,
      language,
      id,
      bytes.length,
      offset,
    ].entries()) {
      header.writeUInt16BE(value, 6 + index * recordLength + field * 2);
    }
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...strings]);
}
