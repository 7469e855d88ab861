import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringForward, markText } from './mark';

const shown = (text: string, ...words: readonly string[]) =>
  bringForward(
    markText(
      text,
      words.map((one) => ({ text: one })),
    ),
  )
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('');

test('marks the matched part, not the whole word around it', () => {
  expect(shown('대기열과 SQS의 대기열', '대기열', 'sqs')).toBe('[대기열]과 [SQS]의 [대기열]');
});

test('marks that touch or overlap are one', () => {
  expect(shown('대기열', '대기', '기열')).toBe('[대기열]');
});

test('a match far into a line is brought forward', () => {
  const lead = '아주 '.repeat(30);
  expect(shown(`${lead}긴 대기열 뒤`, '대기열')).toBe(
    '…아주 아주 아주 아주 아주 아주 긴 [대기열] 뒤',
  );
  expect(shown(`${lead}긴 줄`, '대기열')).toBe(`${lead}긴 줄`);
  const latin = 'Instead of calling the catalog service, orders put s1 on the queue.';
  expect(shown(latin, 'queue')).toBe(latin.replace('queue', '[queue]'));
  expect(shown('짧은 대기열', '대기열')).toBe('짧은 [대기열]');
});

test('joined, the pieces are the text again', () => {
  const text = fc.string({ unit: fc.constantFrom(...'가각 a대기열') });
  const word = fc.string({ unit: fc.constantFrom(...'가각a대기열'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.array(word), fc.boolean(), (where, words, isLoose) => {
      const sought = words.map((one) => ({ text: one, isLoose, isBeingTyped: isLoose }));
      const pieces = markText(where, sought);
      expect(pieces.map((piece) => piece.text).join('')).toBe(where);
      pieces.slice(1).forEach((piece, place) => {
        expect(piece.isMatch).toBe(!pieces[place]!.isMatch);
      });
    }),
  );
});
