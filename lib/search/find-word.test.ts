import { assemble } from 'es-hangul';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWord, targetOf, type SoughtWord } from './find-word';
import { initialsOf, jamoOf } from './jamo';

/** The text with every place marked where the word stands. */
function marked(text: string, word: string, how: Partial<SoughtWord> = {}): string {
  let result = '';
  let end = 0;
  for (const { from, to } of findWord(targetOf(text), { text: word, ...how })) {
    result += `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
  }
  return result + text.slice(end);
}

const typing = { isLoose: true, isBeingTyped: true };

test.each([
  ['우편물분류소를 지납니다', '분류소', '우편물[분류소]를 지납니다'],
  ['대기열은 표준대기열입니다', '대기열', '[대기열]은 표준[대기열]입니다'],
  ['SQS는 sqs입니다', 'sqs', '[SQS]는 [sqs]입니다'],
  ['visibility timeout', 'time', 'visibility [time]out'],
  ['ReceiveMessage, VPCLink', 'message', 'Receive[Message], VPCLink'],
  ['ReceiveMessage, VPCLink', 'link', 'ReceiveMessage, VPC[Link]'],
  ['dead-letter queue', 'letter', 'dead-[letter] queue'],
])('in "%s" %s stands at %s', (text, word, expected) => {
  expect(marked(text, word)).toBe(expected);
});

test.each([
  ['a word of Latin letters inside another', 'ultimate overtime', 'tim'],
  ['a number inside a longer one', '120초, 1.20', '12'],
  ['one syllable inside a word', '추가 요금', '가'],
  ['a particle after Latin letters', 'VPC가 작동', '가'],
  ['a particle after a bracket', 'ENI(탄력적)를', '를'],
  ['a syllable with a final consonant for one without', '각 리전과 간격', '가'],
  ['a finished syllable for an unfinished one', '대기열', '댁'],
  ['two initials inside a word', '우편물분류소', 'ㅂㄹ'],
  ['spaces that are missing', '표준 대기열', '표준대기열'],
])('does not take %s', (_, text, word) => {
  expect(marked(text, word)).toBe(text);
});

test.each([
  ['ㄷㄱㅇ', '표준 [대기열]은'],
  ['대ㄱ', '표준 [대기]열은'],
  ['ㅍㅈ', '[표준] 대기열은'],
  ['ㄱㅇㅇ', '표준 대[기열은]'],
])('a lone consonant stands for a syllable it begins: %s', (word, expected) => {
  expect(marked('표준 대기열은', word)).toBe(expected);
});

test.each([
  ['대', '[대]기열'],
  ['댁', '[대기]열'],
  ['대기', '[대기]열'],
  ['대깅', '[대기열]'],
  ['대기여', '[대기열]'],
  ['대기열', '[대기열]'],
  ['대길', '대기열'],
  ['대기역', '대기열'],
])('a last syllable may be unfinished while it is typed: %s', (word, expected) => {
  expect(marked('대기열', word, typing)).toBe(expected);
});

test('only the last syllable may be unfinished, and only of the word being typed', () => {
  expect(marked('대기열', '대기여', { isLoose: true })).toBe('대기열');
  expect(marked('기열대', '기여대', typing)).toBe('기열대');
});

test.each([
  ['표준대기열', '[표준 대기열]은 load balancer, dead-letter'],
  ['표준대ㄱ', '[표준 대기]열은 load balancer, dead-letter'],
  ['loadbal', '표준 대기열은 [load bal]ancer, dead-letter'],
  ['deadletter', '표준 대기열은 load balancer, [dead-letter]'],
  ['load-balancer', '표준 대기열은 [load balancer], dead-letter'],
  ['준대기', '표준 대기열은 load balancer, dead-letter'],
  ['oadbal', '표준 대기열은 load balancer, dead-letter'],
])(
  'looked for loosely, spaces and hyphens may be missing from a word start on: %s',
  (word, all) => {
    expect(marked('표준 대기열은 load balancer, dead-letter', word, typing)).toBe(all);
  },
);

test.each([
  ['대기열', 0],
  ['대기열을', 0],
  ['대기열(큐)', 0],
  ['대기열마다', 0],
  ['대기열식', 1],
  ['표준대기열', 2],
] as const)('of %s the fit is %i', (text, fit) => {
  expect(findWord(targetOf(text), { text: '대기열' }).map((found) => found.fit)).toEqual([fit]);
});

const syllables = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 2, maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));

test('two or more syllables of a word find it, wherever they stand in it', () => {
  const wordAndPart = syllables.chain((word) =>
    fc
      .tuple(fc.nat(word.length - 2), fc.integer({ min: 2, max: word.length }))
      .map(([from, length]) => ({ word, from, part: word.slice(from, from + length) })),
  );
  fc.assert(
    fc.property(wordAndPart, ({ word, from, part }) => {
      const found = findWord(targetOf(word), { text: part });
      expect(found.some((one) => word.slice(one.from, one.to) === part)).toBe(true);
      // Overlapping repeats aside, one of the places is where the part was taken.
      if (word.indexOf(part) === from) expect(found[0]?.from).toBe(from);
    }),
  );
});

test('three or more initials of a word find it', () => {
  fc.assert(
    fc.property(syllables, fc.nat(5), (word, from) => {
      const part = initialsOf(word).slice(from);
      fc.pre(part.length > 2);
      const found = findWord(targetOf(word), { text: part });
      expect(found.every((one) => initialsOf(word).slice(one.from, one.to) === part)).toBe(true);
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});

test('what is found strictly is what was asked for, letter case aside', () => {
  const text = fc.string({ unit: fc.constantFrom(...'가각간나ab Ab1 대기열') });
  const word = fc.string({ unit: fc.constantFrom(...'가각간나ab1대기열'), minLength: 1 });
  fc.assert(
    fc.property(text, word, (where, what) => {
      for (const { from, to } of findWord(targetOf(where), { text: what })) {
        expect(where.slice(from, to).toLowerCase()).toBe(what);
      }
    }),
  );
});

test('whatever an input method shows on the way to a word finds it', () => {
  fc.assert(
    fc.property(syllables, fc.nat(), (word, keys) => {
      const jamo = [...word].map(jamoOf).join('');
      const typed = [...jamo].slice(0, 1 + (keys % jamo.length));
      // An input method never shows two vowels in a row or a consonant before its vowel as one.
      const shown = assemble(typed);
      const found = findWord(targetOf(word), { text: shown, ...typing });
      expect(found[0], `${word} by ${shown}`).toMatchObject({ from: 0 });
    }),
  );
});
