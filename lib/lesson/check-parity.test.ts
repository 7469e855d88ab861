import { expect, test } from 'vitest';
import { formatAuthorProblem } from './author-problem';
import { checkParity } from './check-parity';
import type { Block, Outline } from './outline';

/** An outline from lines like `send: Diagram send, KeyPoints`, a section every ten lines. */
function outline(...lines: readonly string[]): Outline {
  return {
    sections: lines.map((text, index) => {
      const [id = '', blocks = ''] = text.split(': ');
      const line = index * 10 + 1;
      return {
        id,
        title: id,
        line,
        blocks: blocks
          .split(', ')
          .filter(Boolean)
          .map((block, position): Block => {
            const [tag = '', refersTo] = block.split(' ');
            return { tag, line: line + position + 1, ...(refersTo && { id: refersTo }) };
          }),
        scenes: [],
        steps: 0,
        items: [],
      };
    }),
    terms: [],
    facts: [],
  };
}

function compare(korean: Outline, english: Outline): string[] {
  const first = { where: 'content/lessons/sqs/ko.mdx', outline: korean };
  const second = { where: 'content/lessons/sqs/en.mdx', outline: english };
  return checkParity(first, second).map(formatAuthorProblem);
}

test('says nothing when sections and blocks are the same, whatever the titles and lines', () => {
  const korean = outline('send: Diagram send, Quiz who-waits', 'poll: KeyPoints');
  const english = {
    ...korean,
    sections: korean.sections.map((section) => ({ ...section, title: 'Other', line: 99 })),
  };
  expect(compare(korean, english)).toEqual([]);
  expect(compare(outline(), outline())).toEqual([]);
});

test('names both files when a section is missing, added or elsewhere', () => {
  const both = outline('send', 'poll');
  expect(compare(both, outline('send'))).toEqual([
    'content/lessons/sqs/en.mdx:1: section 2 is "missing", but "poll" in content/lessons/sqs/ko.mdx. Give both files the same sections in the same order.',
  ]);
  expect(compare(outline('send'), both)).toEqual([
    'content/lessons/sqs/en.mdx:11: section 2 is "poll", but "missing" in content/lessons/sqs/ko.mdx. Give both files the same sections in the same order.',
  ]);
  expect(compare(both, outline('poll', 'send'))).toEqual([
    'content/lessons/sqs/en.mdx:1: section 1 is "poll", but "send" in content/lessons/sqs/ko.mdx. Give both files the same sections in the same order.',
  ]);
});

test('names the block that differs, in every section that has one', () => {
  const korean = outline('send: Diagram send, Quiz who-waits', 'poll: KeyPoints, Notes');
  const english = outline('send: Diagram send, Quiz why-queue', 'poll: Steps, Notes');
  expect(compare(korean, english)).toEqual([
    'content/lessons/sqs/en.mdx:3: block 2 of section "send" is <Quiz why-queue>, but <Quiz who-waits> in content/lessons/sqs/ko.mdx. Put the same blocks in the same order into both files.',
    'content/lessons/sqs/en.mdx:12: block 1 of section "poll" is <Steps>, but <KeyPoints> in content/lessons/sqs/ko.mdx. Put the same blocks in the same order into both files.',
  ]);
});

test('finds a block that only one of the files has, at the end too', () => {
  const less = outline('send: Diagram send');
  const more = outline('send: Diagram send, Notes');
  expect(compare(more, less)).toEqual([
    'content/lessons/sqs/en.mdx:1: block 2 of section "send" is <nothing>, but <Notes> in content/lessons/sqs/ko.mdx. Put the same blocks in the same order into both files.',
  ]);
  expect(compare(less, more)).toEqual([
    'content/lessons/sqs/en.mdx:3: block 2 of section "send" is <Notes>, but <nothing> in content/lessons/sqs/ko.mdx. Put the same blocks in the same order into both files.',
  ]);
});
