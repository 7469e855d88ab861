import { expect, test } from 'vitest';
import { clozePieces } from './cloze-pieces';

test('cuts a sentence at its gaps', () => {
  expect(clozePieces('이것은 {{method}}이고 {{scope}} 서버를 봅니다.')).toEqual([
    { text: '이것은 ' },
    { gap: 'method' },
    { text: '이고 ' },
    { gap: 'scope' },
    { text: ' 서버를 봅니다.' },
  ]);
});

test('a sentence may begin and end with a gap', () => {
  expect(clozePieces('{{a}} or {{b}}')).toEqual([{ gap: 'a' }, { text: ' or ' }, { gap: 'b' }]);
});
