import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

test('leaves a text whole that fits', () => {
  expect(excerpt('Who waits?', 10)).toBe('Who waits?');
});

test('cuts between words and says so', () => {
  expect(excerpt('The queue keeps a message until someone fetches it.', 24)).toBe(
    'The queue keeps a…',
  );
});

test('counts a Hangul syllable as two columns', () => {
  expect(excerpt('대기열은 메시지를 보관합니다', 20)).toBe('대기열은 메시지를…');
});

test('does not leave a comma or full stop before the ellipsis', () => {
  expect(excerpt('서비스를 나누었습니다. 나누기 전에도 같습니다.', 27)).toBe(
    '서비스를 나누었습니다…',
  );
});

test('never fills more than the limit, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.integer({ min: 1, max: 80 }), (text, limit) => {
      const short = excerpt(text, limit);
      expect(short.length).toBeLessThanOrEqual(Math.max(limit, 1));
      expect(text.startsWith(short.replace(/…$/u, ''))).toBe(true);
    }),
  );
});
