import { expect, test } from 'vitest';
import { compileLesson } from './compile';
import type { KnownIds } from './tags';

const known: KnownIds = {
  scenes: ['overview', 'send', 'poll'],
  items: ['why-queue', 'who-waits'],
  facts: ['message-size', 'retention'],
  terms: ['queue', 'polling'],
  notes: ['N15', 'N16'],
};

const heading = '## 보내기 {/* send */}';

/** Compiles paragraphs, the heading being line 1 and the first of them line 3. */
const compile = (...paragraphs: string[]) =>
  compileLesson('content/lessons/sqs/ko.mdx', paragraphs.join('\n\n'), known);

/** What an author reads, without the file that every line starts with. */
async function complaints(...paragraphs: string[]): Promise<string[]> {
  const message = await compile(...paragraphs).then(
    () => '',
    (error: Error) => error.message,
  );
  const lines = message === '' ? [] : message.split('\n');
  return lines.map((line) => {
    expect(line.startsWith('content/lessons/sqs/ko.mdx:')).toBe(true);
    return line.slice('content/lessons/sqs/ko.mdx:'.length);
  });
}

test('stops the build with file, line, what is wrong and what to do', async () => {
  await expect(compile(heading, '<Diagrm scene="send" />')).rejects.toThrowError(
    expect.objectContaining({
      name: 'AuthorError',
      message:
        'content/lessons/sqs/ko.mdx:3: <Diagrm> is not a lesson tag. Did you mean <Diagram>?',
    }),
  );
});

test('tells every problem of a lesson at once', async () => {
  expect(
    await complaints('머리말', heading, '<Quizz id="why-queue" />', '## 받기', '30초 뒤입니다.'),
  ).toEqual([
    '5: <Quizz> is not a lesson tag. Did you mean <Quiz>?',
    '9: "30초" is typed by hand. Write it as <Fact id="…"/> so that it has a source, or say it in words when it belongs to the story.',
    '1: text stands before the first section. Start the file with "## … {/* section-id */}".',
    '7: the heading "받기" has no id. Write "## 받기 {/* section-id */}" with a kebab-case English id.',
  ]);
});

test.for([
  [
    'a tag nobody knows, far from every known one',
    '<Video src="a.mp4" />',
    '3: <Video> is not a lesson tag. Known tags: Diagram, Quiz, Nuance, KeyPoints, Steps, Notes, Prerequisites, LessonOnly, DeckOnly, Term, Fact.',
  ],
  [
    'HTML written as a tag',
    '글 <div>상자</div> 글',
    '3: <div> is not a lesson tag. Known tags: Diagram, Quiz, Nuance, KeyPoints, Steps, Notes, Prerequisites, LessonOnly, DeckOnly, Term, Fact.',
  ],
  [
    'an item that does not exist',
    '<Quiz id="why-queu" />',
    '3: <Quiz id="why-queu"> refers to nothing. Did you mean "why-queue"?',
  ],
  [
    'an item that resembles none',
    '<Quiz id="fan-out" />',
    '3: <Quiz id="fan-out"> refers to nothing. Known items: why-queue, who-waits.',
  ],
  [
    'a scene that does not exist',
    '<Diagram scene="overviw" />',
    '3: <Diagram scene="overviw"> refers to nothing. Did you mean "overview"?',
  ],
  [
    'a fact that does not exist',
    '최대 <Fact id="mesage-size" />입니다.',
    '3: <Fact id="mesage-size"> refers to nothing. Did you mean "message-size"?',
  ],
  [
    'a term that does not exist',
    '<Term id="pollin">폴링</Term>으로 묻습니다.',
    '3: <Term id="pollin"> refers to nothing. Did you mean "polling"?',
  ],
  [
    'a line of the notes that does not exist',
    '<Nuance note="N99">\n\n글\n\n</Nuance>',
    '3: <Nuance note="N99"> refers to nothing. Known notes: N15, N16.',
  ],
  ['a tag without its id', '<Quiz />', '3: <Quiz> has no id. Write <Quiz id="…">.'],
  [
    'a diagram without its scene',
    '<Diagram />',
    '3: <Diagram> has no scene. Write <Diagram scene="…">.',
  ],
  [
    'an id that is computed',
    '<Quiz id={"why-queue"} />',
    '3: <Quiz> has no id. Write <Quiz id="…">.',
  ],
  [
    'a block inside a paragraph',
    '그래서 <Quiz id="why-queue" /> 물어봅니다.',
    '3: <Quiz> stands inside a paragraph. Give it a line of its own between blank lines.',
  ],
  [
    'a reference deep inside a list',
    '<KeyPoints>\n\n- 최대 <Fact id="retentoin" />\n\n</KeyPoints>',
    '5: <Fact id="retentoin"> refers to nothing. Did you mean "retention"?',
  ],
  [
    'an import',
    "import { Chart } from './chart';",
    '3: import and export are not part of a lesson. Remove the line; tags need no import.',
  ],
  [
    'an export',
    'export const size = 1;',
    '3: import and export are not part of a lesson. Remove the line; tags need no import.',
  ],
  [
    'emphasis that was never closed',
    '이것은 **중요한 말입니다.',
    '3: "**" stands in the text: "이것은 **중요한 말입니다.". Close the emphasis next to a letter or a bracket.',
  ],
  [
    'braces in a sentence',
    '경로는 /orders/{id}입니다.',
    '3: {id} is computed, and a lesson has nothing to compute. Write `{…}` between backticks to show braces, or say it in words.',
  ],
  [
    'braces on a line of their own',
    '{1 + 1}',
    '3: {1 + 1} is computed, and a lesson has nothing to compute. Write `{…}` between backticks to show braces, or say it in words.',
  ],
  [
    'emphasis with a space inside',
    '이것은 **중요한 **말입니다.',
    '3: "**" stands in the text: "이것은 **중요한 **말입니다.". Close the emphasis next to a letter or a bracket.',
  ],
  [
    'a number with a unit of AWS',
    '최대 256 KB까지입니다.',
    '3: "256 KB" is typed by hand. Write it as <Fact id="…"/> so that it has a source, or say it in words when it belongs to the story.',
  ],
] as const)('refuses %s', async ([, paragraph, complaint]) => {
  expect(await complaints(heading, paragraph)).toEqual([complaint]);
});

test.for([
  ['no id', '## 제목'],
  ['an id that is not kebab-case English', '## 제목 {/* My Section */}'],
  ['an id that is computed', '## 제목 {sectionId}'],
])('refuses a heading with %s, and does not blame what follows it', async ([, line = '']) => {
  const [complaint, ...others] = await complaints(heading, '글', line, '글', '글');
  expect(complaint).toMatch(
    /^5: the heading ".+" has no id\. Write "## .+ \{\/\* section-id \*\/\}"/,
  );
  expect(others).toEqual([]);
});

test('refuses a section id used twice', async () => {
  expect(await complaints(heading, '글', '## 다시 보내기 {/* send */}', '글')).toEqual([
    '5: the section id "send" is used twice. Give each section an id of its own.',
  ]);
});

test('refuses text before the first section, a top heading too', async () => {
  expect(await complaints('# 큰 제목', '머리말', heading, '글')).toEqual([
    '1: text stands before the first section. Start the file with "## … {/* section-id */}".',
    '3: text stands before the first section. Start the file with "## … {/* section-id */}".',
  ]);
});

test('only warns of a slide that makes the class wait', async () => {
  const points = (count: number) =>
    [
      '<KeyPoints>',
      Array.from({ length: count }, () => '- 글').join('\n'),
      '</KeyPoints>',
    ] as const;
  expect((await compile(heading, '<Diagram scene="send" />', ...points(8))).warnings).toEqual([]);
  expect((await compile(heading, '<Diagram scene="send" />', ...points(9))).warnings).toEqual([
    {
      level: 'warning',
      where: 'content/lessons/sqs/ko.mdx:1',
      what: 'the slide "send" has 9 steps.',
      fix: 'Keep it to 8: fewer scenes or key points, or two sections.',
    },
  ]);
});

test('lists sections with title, line, scenes, steps, items and blocks', async () => {
  const { outline } = await compile(
    heading,
    '<Diagram scene="overview" />',
    '<Quiz id="why-queue" />',
    '<Diagram scene="send" />',
    '<KeyPoints>\n\n- 하나\n- 둘\n\n</KeyPoints>',
    '## `Receive` 받기 {/* receive */}',
    '<Notes>\n\n노트\n\n</Notes>',
  );
  expect(outline.sections).toEqual([
    {
      id: 'send',
      title: '보내기',
      line: 1,
      blocks: [
        { tag: 'Diagram', id: 'overview', line: 3 },
        { tag: 'Quiz', id: 'why-queue', line: 5 },
        { tag: 'Diagram', id: 'send', line: 7 },
        { tag: 'KeyPoints', line: 9 },
      ],
      scenes: [
        { scene: 'overview', step: 0 },
        { scene: 'send', step: 1 },
      ],
      steps: 3,
      items: ['why-queue'],
    },
    {
      id: 'receive',
      title: 'Receive 받기',
      line: 16,
      blocks: [{ tag: 'Notes', line: 18 }],
      scenes: [],
      steps: 0,
      items: [],
    },
  ]);
});

test('lists the terms and facts of the whole file, each once', async () => {
  const { outline } = await compile(
    heading,
    '<Term id="queue">대기열</Term>은 <Fact id="message-size" />까지 받습니다.',
    '| 무엇 | 값 |\n|---|---|\n| 크기 | <Fact id="message-size" /> |\n| 보존 | <Fact id="retention" /> |',
    '<Notes>\n\n<Term id="queue">대기열</Term>과 <Term id="polling">폴링</Term>을 구별합니다.\n\n</Notes>',
  );
  expect(outline.terms).toEqual(['queue', 'polling']);
  expect(outline.facts).toEqual(['message-size', 'retention']);
});
