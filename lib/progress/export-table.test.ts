import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAnki, toCsv } from './export-table';

test('another reader reads every value back', () => {
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
      expect(parse(toCsv(rows), { record_delimiter: '\r\n', relax_column_count: true })).toEqual(
        rows.filter((row) => row.join('') !== '' || rows.length > 0),
      );
    }),
  );
});

test('what looks like a formula is made harmless', () => {
  expect(toCsv([['=1+1', 'a']])).toBe("'=1+1,a\r\n");
});

test('Anki notes are read back with id, sides and tags', () => {
  const text = toAnki(
    [
      {
        id: 'sqs/crash-return',
        front: '누가 "다시"\n받습니까? <b>',
        back: 'a\tb & c',
        tags: ['sqs', 'visibility timeout'],
      },
    ],
    'Day03',
  );
  const [row] = parse(text, { delimiter: '\t', comment: '#' }) as string[][];
  expect(row).toEqual([
    'sqs/crash-return',
    '누가 "다시"<br>받습니까? &lt;b&gt;',
    'a b &amp; c',
    'sqs visibility_timeout',
  ]);
  expect(text.split('\n').slice(0, 6)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Day03',
    '#guid column:1',
    '#tags column:4',
  ]);
});
