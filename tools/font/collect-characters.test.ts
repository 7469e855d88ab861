import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { collectCharacters, generatedCharacters } from './collect-characters';

async function siteWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'characters-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

async function writtenCharacters(files: Readonly<Record<string, string>>) {
  const uses = await collectCharacters(await siteWith(files));
  return uses.filter((use) => !generatedCharacters.includes(use.character));
}

test('puts what more files use first, then what is used more often', async () => {
  const uses = await writtenCharacters({
    'content/lessons/a/ko.mdx': '큐 큐 큐 큐 함',
    'content/messages/b.ts': "export const b = '함큐 열 열';",
    'content/c.ts': "export const c = '함';",
  });
  expect(uses.map((use) => `${use.character} ${use.files} ${use.count}`)).toEqual([
    '함 3 3',
    '큐 2 5',
    '열 1 2',
  ]);
});

test('reads escapes and leaves out comments and invisible characters', async () => {
  const uses = await writtenCharacters({
    'content/a.ts': "/** 주석 */ export const a = '\\u{D050}\\u200B\\uFE0F'; // 설명",
    'components/b.tsx': 'export const B = () => <p>{/* 숨김 */}값</p>;',
    'app/c.css': '/* 색 */ p::before { content: "»"; }',
  });
  expect(uses.map((use) => use.character).toSorted()).toEqual(['»', '값', '큐']);
});

test('leaves out tests and generated files', async () => {
  const uses = await writtenCharacters({
    'content/a.test.ts': "const a = '검';",
    'app/font-files.generated.ts': "const b = '증';",
  });
  expect(uses).toEqual([]);
});

test('names the line where a character first stands', async () => {
  const uses = await writtenCharacters({ 'content/a/ko.mdx': 'line\n\n큐\n큐' });
  expect(uses.map((use) => use.place)).toEqual(['content/a/ko.mdx:3']);
});

test('works before there is any content', async () => {
  expect(await writtenCharacters({})).toEqual([]);
});
