import { expect, test } from 'vitest';
import { compileLesson } from './compile';

const known = {
  scenes: ['overview'],
  items: ['why-queue'],
  facts: ['message-size'],
  terms: ['queue'],
  notes: ['N15'],
};

async function textOf(...paragraphs: string[]) {
  const source = ['## 보내기 {/* send */}', ...paragraphs].join('\n\n');
  const { texts } = await compileLesson('content/lessons/sqs/ko.mdx', source, known);
  return texts;
}

test('keeps the words of a section without their markup', async () => {
  expect(
    await textOf(
      '주문은 **바로**\n<Term id="queue">대기열</Term>의 `receipt-queue`로 갑니다.',
      '### 작은 제목',
      '- 하나\n- [둘](https://example.com)',
    ),
  ).toEqual([
    {
      section: 'send',
      keyPoints: [],
      passages: [['주문은 바로 대기열의 receipt-queue로 갑니다.'], ['작은 제목'], ['하나'], ['둘']],
    },
  ]);
});

test('tells key points from prose and leaves facts to be filled in', async () => {
  expect(
    await textOf('<KeyPoints>\n\n- 최대 <Fact id="message-size" />입니다\n\n</KeyPoints>'),
  ).toEqual([
    {
      section: 'send',
      keyPoints: [['최대 ', { fact: 'message-size' }, '입니다']],
      passages: [],
    },
  ]);
});

test('reads the rows of a table, steps and asides', async () => {
  const [text] = await textOf(
    '| 이름 | 뜻 |\n|---|---|\n| 대기열 | 보관 |',
    '<Steps>\n\n1. 넣습니다\n\n</Steps>',
    '<Nuance note="N15">\n\n덧붙입니다.\n\n</Nuance>',
  );
  expect(text?.passages).toEqual([['대기열 · 보관'], ['넣습니다'], ['덧붙입니다.']]);
});

test('leaves out what the section does not tell its readers: notes, words for slides, code', async () => {
  const [text] = await textOf(
    '<Notes>\n\n강사만 봅니다.\n\n</Notes>',
    '<Prerequisites>\n\n- 서버를 압니다.\n\n</Prerequisites>',
    '<DeckOnly>\n\n슬라이드만.\n\n</DeckOnly>',
    '```ts\nconst code = 1;\n```',
    '<Diagram scene="overview" />',
    '<Quiz id="why-queue" />',
    '<LessonOnly>\n\n글입니다.\n\n</LessonOnly>',
  );
  expect(text?.passages).toEqual([['글입니다.']]);
});
