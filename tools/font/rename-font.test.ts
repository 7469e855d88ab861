import { expect, test } from 'vitest';
import { readNames, renameFont } from './rename-font';
import { readTables, requireTable, writeTables } from './sfnt';

const windows = { platform: 3, encoding: 1, language: 0x409 };

function fontWith(names: readonly { id: number; text: string }[]): Buffer {
  const strings = names.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const table = Buffer.alloc(6 + names.length * 12);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  for (const [index, { id }] of names.entries()) {
    const length = strings[index]?.length ?? 0;
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries()) {
      table.writeUInt16BE(value, 6 + index * 12 + field * 2);
    }
    offset += length;
  }
  return writeTables(
    new Map([
      ['head', Buffer.alloc(54)],
      ['name', Buffer.concat([table, ...strings])],
      ['odd ', Buffer.from([1, 2, 3])],
    ]),
  );
}

test('renames the family, full, PostScript and instance names and keeps the copyright', () => {
  const font = fontWith([
    { id: 0, text: 'Copyright, Reserved Font Name Oldname' },
    { id: 1, text: 'Oldname Variable' },
    { id: 2, text: 'Regular' },
    { id: 4, text: 'Oldname Variable' },
    { id: 6, text: 'OldnameVariable-Regular' },
    { id: 257, text: 'Thin' },
    { id: 258, text: 'OldnameVariable-Thin' },
  ]);

  const renamed = renameFont(font, /Oldname ?(Variable)?/g, '새 Sans');

  expect(readNames(renamed)).toEqual(
    [
      { id: 0, text: 'Copyright, Reserved Font Name Oldname' },
      { id: 1, text: '새 Sans' },
      { id: 2, text: 'Regular' },
      { id: 4, text: '새 Sans' },
      { id: 6, text: '새Sans-Regular' },
      { id: 257, text: 'Thin' },
      { id: 258, text: '새Sans-Thin' },
    ].map((name) => ({ ...windows, ...name })),
  );
});

test('leaves every other table as it was', () => {
  const font = fontWith([{ id: 1, text: 'Oldname' }]);
  const renamed = renameFont(font, /Oldname/g, 'A much longer name');
  expect(requireTable(readTables(renamed), 'odd ')).toEqual(Buffer.from([1, 2, 3]));
  expect([...readTables(renamed).keys()]).toEqual(['head', 'name', 'odd ']);
});

test('writes sums that add up to the constant of the format', () => {
  const font = renameFont(fontWith([{ id: 1, text: 'Oldname' }]), /Oldname/g, 'Day03 Sans');
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test('says what is wrong with a compressed font', () => {
  expect(() => readNames(Buffer.from('wOF2....'))).toThrowErrorMatchingInlineSnapshot(
    `[Error: Font: "wOF2" starts no uncompressed font. Convert it to TrueType first.]`,
  );
});
