import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

/** A character that pages show. */
export type CharacterUse = {
  readonly character: string;
  /** How many files have it. */
  readonly files: number;
  /** How often it stands in all of them. */
  readonly count: number;
  /** The first place, e.g. `content/facts.ts:12`; absent for what no file holds. */
  readonly place?: string;
};

const folders = ['content', 'components', 'app'];

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const punctuation = ' ·–—‘’“”…•′″×÷±≤≥≈≠→←↑↓↔⇧⌘⌥⏎▶▲▼●○■□✓✗₩°½';
/** What Intl writes into Korean dates and durations, and particles chosen at run time. */
const generatedKorean = '년월일요화수목금토오전후시분초간전후개번째은는이가을를와과으로랑나아야';
const initialConsonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** Characters that pages show although no file of theirs holds them. */
export const generatedCharacters = ascii + punctuation + generatedKorean + initialConsonants;

/**
 * Every visible character of the site's own text, the most widely used first: those that code
 * writes, then by the number of files and by occurrences.
 */
export async function collectCharacters(root: string): Promise<CharacterUse[]> {
  const uses = new Map<string, { files: number; count: number; place?: string }>();
  for (const file of await sourceFiles(root)) {
    const source = await readFile(path.join(root, file), 'utf8');
    const inThisFile = new Set<string>();
    for (const character of await shownText(file, source)) {
      if (!isVisible(character)) continue;
      const use = uses.get(character) ?? {
        files: 0,
        count: 0,
        place: placeOf(file, source, character),
      };
      use.count += 1;
      if (!inThisFile.has(character)) use.files += 1;
      inThisFile.add(character);
      uses.set(character, use);
    }
  }
  const generated = [...new Set(generatedCharacters)].map((character) => ({
    files: 0,
    count: 0,
    ...uses.get(character),
    character,
  }));
  for (const character of generatedCharacters) uses.delete(character);
  const written = [...uses].map(([character, use]) => ({ character, ...use }));
  return [
    ...generated,
    ...written.toSorted(
      (a, b) => b.files - a.files || b.count - a.count || (a.character < b.character ? -1 : 1),
    ),
  ];
}

async function sourceFiles(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(ignoreMissing);
    for (const entry of entries) {
      const isShown =
        /\.(ts|tsx|mdx|css)$/.test(entry.name) && !/\.(test|spec|generated)\./.test(entry.name);
      if (entry.isFile() && isShown) {
        const file = path.relative(root, path.join(entry.parentPath, entry.name));
        found.push(file.split(path.sep).join('/'));
      }
    }
  }
  return found.toSorted();
}

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** The file's text as a page can show it: without comments, and with escapes such as `\u2192` read. */
async function shownText(file: string, source: string): Promise<string> {
  const extension = path.extname(file).slice(1);
  if (extension === 'mdx') return source;
  const { code } = await transform(source, {
    loader: extension === 'css' ? 'css' : extension === 'ts' ? 'ts' : 'tsx',
    jsx: 'preserve',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    sourcefile: file,
    logLevel: 'silent',
  });
  return code;
}

function isVisible(character: string): boolean {
  return !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character);
}

function placeOf(file: string, source: string, character: string): string {
  const at = source.indexOf(character);
  return at < 0 ? file : `${file}:${source.slice(0, at).split('\n').length}`;
}
