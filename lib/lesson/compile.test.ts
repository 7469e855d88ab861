import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLesson } from './compile';
import { tagRules, type KnownIds } from './tags';

const known: KnownIds = {
  scenes: ['overview', 'send', 'poll'],
  items: ['why-queue'],
  facts: ['message-size'],
  terms: ['queue'],
  notes: [],
};

const heading = '## 보내기 {/* send */}';
const compile = (...paragraphs: string[]) =>
  compileLesson('content/lessons/sqs/ko.mdx', paragraphs.join('\n\n'), known);

type Props = Readonly<Record<string, string | readonly string[]>>;

/** Writes an element down as markup, in place of React. */
function jsx(name: string, { children, ...props }: Props): string {
  const inside = [children ?? ''].flat(9).join('');
  if (name === '') return inside;
  const attributes = Object.entries(props).map(([key, value]) => ` ${key}="${String(value)}"`);
  return `<${name}${attributes.join('')}>${inside}</${name}>`;
}

/** What a compiled lesson becomes, with every tag kept under its own name. */
async function markup(...paragraphs: string[]): Promise<string> {
  const { code } = await compile(...paragraphs);
  const runtime = { jsx, jsxs: jsx, Fragment: '' };
  const made = runInNewContext(`(() => {${code}})()`, { _jsx_runtime: runtime }) as {
    readonly default: (props: { readonly components: Props }) => string;
  };
  const ours = ['Section', 'Prose', 'KeyPoint', 'Step', 'TableFrame', ...Object.keys(tagRules)];
  return made.default({ components: Object.fromEntries(ours.map((name) => [name, name])) });
}

/** The one section of a lesson, without its own tag. */
async function section(...paragraphs: string[]): Promise<string> {
  const whole = await markup(heading, ...paragraphs);
  return whole.replace(/^<Section id="send"[^>]*>/, '').replace(/<\/Section>$/, '');
}

test('wraps each heading and what follows it in a section', async () => {
  expect(await markup(heading, '글', '## 받기 {/*receive*/}', '### 작은 제목', '글')).toBe(
    '<Section id="send" title="보내기" steps="0"><Prose><p>글</p></Prose></Section>\n' +
      '<Section id="receive" title="받기" steps="0"><Prose><h3>작은 제목</h3><p>글</p></Prose></Section>',
  );
});

test('gathers runs of ordinary text between the blocks of a slide', async () => {
  expect(
    await section(
      '하나',
      '둘',
      '<Quiz id="why-queue" />',
      '셋',
      '- 넷',
      '<Notes>\n\n다섯\n\n</Notes>',
    ),
  ).toBe(
    '<Prose><p>하나</p><p>둘</p></Prose>' +
      '<Quiz id="why-queue"></Quiz>' +
      '<Prose><p>셋</p><ul>\n<li>넷</li>\n</ul></Prose>' +
      '<Notes><p>다섯</p></Notes>',
  );
});

test('shows the first scene from the start and counts every reveal after it', async () => {
  expect(
    await section(
      '<Diagram scene="overview" />',
      '<Diagram scene="send" />',
      '<KeyPoints>\n\n- **하나**\n- 둘\n\n</KeyPoints>',
      '<Steps>\n\n1. 셋\n\n   넷\n\n</Steps>',
      '<Diagram scene="poll" />',
    ),
  ).toBe(
    '<Diagram scene="overview" step="0"></Diagram>' +
      '<Diagram scene="send" step="1"></Diagram>' +
      '<KeyPoints>' +
      '<KeyPoint step="2"><strong>하나</strong></KeyPoint><KeyPoint step="3">둘</KeyPoint>' +
      '</KeyPoints>' +
      '<Steps><Step step="4"><p>셋</p><p>넷</p></Step></Steps>' +
      '<Diagram scene="poll" step="5"></Diagram>',
  );
});

test('whatever the blocks, the steps are 1 to the last, each once and in source order', async () => {
  const list = (tag: string, mark: string) =>
    fc
      .integer({ min: 1, max: 3 })
      .map((count) => `<${tag}>\n\n${`${mark} 글\n`.repeat(count)}\n</${tag}>`);
  const block = fc.oneof(
    fc.constantFrom('<Diagram scene="send" />', '<Quiz id="why-queue" />', '글'),
    list('KeyPoints', '-'),
    list('Steps', '1.'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 5 }), async (blocks) => {
      const { outline } = await compile(heading, ...blocks);
      const shown = [...(await section(...blocks)).matchAll(/step="(\d+)"/g)].map(([, step]) =>
        Number(step),
      );
      const reveals = shown.filter((step) => step > 0);
      expect(reveals).toEqual(reveals.map((_, index) => index + 1));
      expect(outline.sections[0]?.steps).toBe(reveals.length);
      expect(shown.length - reveals.length).toBe(
        blocks.includes('<Diagram scene="send" />') ? 1 : 0,
      );
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['**대기열(queue)**은 큽니다.', '<strong>대기열(queue)</strong>은 큽니다.'],
  ['**"모놀리스"**는 큽니다.', '<strong>"모놀리스"</strong>는 큽니다.'],
  ['~~지운 말(old)~~은 없습니다.', '<del>지운 말(old)</del>은 없습니다.'],
  ['10:30에 localhost:3000을 엽니다.', '10:30에 localhost:3000을 엽니다.'],
  ['콜론은 :queue[보내기]처럼 남습니다.', '콜론은 :queue[보내기]처럼 남습니다.'],
  ['`**`와 `30초`는 코드입니다.', '<code>**</code>와 <code>30초</code>는 코드입니다.'],
  [
    '<Term id="queue">대기열(큐)</Term>을 <Fact id="message-size" />로.',
    '<Term id="queue">대기열(큐)</Term>을 <Fact id="message-size"></Fact>로.',
  ],
])('keeps what Korean prose needs: %s', async (source, expected) => {
  expect(await section(source)).toBe(`<Prose><p>${expected}</p></Prose>`);
});

test('frames a table under the title of its section', async () => {
  expect(await section('| 가 |\n|---|\n| 나 |')).toBe(
    '<Prose><TableFrame label="보내기"><table><thead><tr><th>가</th></tr></thead>' +
      '<tbody><tr><td>나</td></tr></tbody></table></TableFrame></Prose>',
  );
});

test.each([
  [
    'a tag left open',
    ['<KeyPoints>', '- 하나'],
    'content/lessons/sqs/ko.mdx:3: Expected a closing tag for `<KeyPoints>` (3:1-3:12).',
  ],
  [
    'a tag left open in a sentence',
    ['글', '글 <Term id="queue">대기열입니다.'],
    'content/lessons/sqs/ko.mdx:5: Expected a closing tag for `<Term>` (5:3-5:20) before the end of `paragraph`.',
  ],
  [
    'a tag closed that was not open',
    ['글</Term>'],
    'content/lessons/sqs/ko.mdx:3: Unexpected closing slash `/` in tag, expected an open tag first.',
  ],
  [
    'a brace left open',
    ['글 { 글'],
    'content/lessons/sqs/ko.mdx:3: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
  ],
  [
    'a sign that reads as a tag',
    ['값이 3 <5 이면'],
    'content/lessons/sqs/ko.mdx:3: Unexpected character `5` (U+0035) before name, expected a character that can start a name, such as a letter, `$`, or `_`.',
  ],
])('says where %s stands and how to mend it', async (_, paragraphs, message) => {
  await expect(compile(heading, ...paragraphs)).rejects.toThrowError(
    expect.objectContaining({
      name: 'AuthorError',
      message: `${message} Mend the tag or brace there: in a lesson "<" and "{" start a tag or an expression.`,
    }),
  );
});

test('compiles the text it is given, not the file of that name', async () => {
  const { outline } = await compile('## 다른 글 {/* other */}', '글');
  expect(outline.sections.map(({ id }) => id)).toEqual(['other']);
});
