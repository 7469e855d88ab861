import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { collectCharacters, type CharacterUse } from './collect-characters';
import { codePointsOf } from './font-coverage';
import { family, fontCss, type FontFile } from './font-css';
import { renameFont } from './rename-font';

/** Bytes; the first is preloaded on every page, the second is both files together. */
export const fontBudget = { frequent: 120_000, total: 220_000 };

const source = 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf';
const licence = 'node_modules/pretendard/dist/LICENSE.txt';
const licenceHead = `${family} is a subset of Pretendard, renamed because that name is reserved.\n\n`;
const reservedName = /Pretendard ?(Variable)?/g;
const copyrightAndLicenceIds = [0, 13, 14];
/** Without Inter's `calt`, which draws "->" as an arrow. `tnum` keeps counters from jumping. */
const features = ['ccmp', 'kern', 'mark', 'mkmk', 'rvrn', 'tnum'];
const weights = { min: 400, max: 700 };

export type MadeFonts = {
  readonly frequent: { readonly file: string; readonly bytes: number; readonly characters: number };
  readonly rest?: { readonly file: string; readonly bytes: number; readonly characters: number };
  /** Characters of pages that the typeface does not have. */
  readonly missing: readonly CharacterUse[];
  /** True when nothing had changed since they were made. */
  readonly reused: boolean;
};

type Stamp = Omit<MadeFonts, 'reused'> & { readonly inputs: string };

/**
 * Makes the site's web font from the characters its pages use: `public/fonts/*.woff2` and
 * `OFL.txt`, `app/fonts.generated.css`, `app/font-files.generated.ts`. Does nothing when those
 * are up to date. Throws when the font outgrows its budget.
 */
export async function makeFonts(root: string, budget = fontBudget): Promise<MadeFonts> {
  const uses = await collectCharacters(root);
  const inputs = await hashInputs(root, uses, budget);
  const stampFile = path.join(root, 'public/fonts/.stamp');
  const stamp = await readStamp(stampFile);
  if (stamp?.inputs === inputs && outputsOf(root, stamp).every(existsSync)) {
    const { inputs: _, ...made } = stamp;
    return { ...made, reused: true };
  }

  const typeface = await readFile(path.join(root, source)).catch(() => {
    throw new Error(`${source}: the typeface is not installed. Run npm ci.`);
  });
  const whole = renameFont(
    await subsetFont(typeface, uses.map((use) => use.character).join(''), {
      targetFormat: 'truetype',
      preserveNameIds: copyrightAndLicenceIds,
      keepFeatures: features,
      variationAxes: { wght: weights },
    }),
    reservedName,
    family,
  );
  const available = codePointsOf(whole);
  const [covered, missing] = partition(uses, (use) => available.has(codeOf(use.character)));
  const split = await splitFont(
    whole,
    covered.map((use) => use.character),
    budget.frequent,
  );
  assertWithinBudget(split, budget.total);

  await mkdir(path.join(root, 'public/fonts'), { recursive: true });
  const frequent = await writeFont(root, 'frequent', split.frequent);
  const rest = split.rest ? await writeFont(root, 'rest', split.rest) : undefined;
  await write(
    path.join(root, 'public/fonts/OFL.txt'),
    licenceHead + (await readFile(path.join(root, licence), 'utf8')),
  );
  await write(path.join(root, 'app/fonts.generated.css'), fontCss(frequent.css, rest?.css));
  await write(
    path.join(root, 'app/font-files.generated.ts'),
    `/** Address of the font file that every page preloads. */\nexport const preloadedFont = '${frequent.css.url}';\n`,
  );
  const made = { frequent: frequent.made, ...(rest && { rest: rest.made }), missing };
  await write(stampFile, JSON.stringify({ inputs, ...made } satisfies Stamp));
  await removeOthers(root, [frequent.made.file, rest?.made.file]);
  return { ...made, reused: false };
}

/** One line for the terminal. */
export function describeFonts({ frequent, rest, missing, reused }: MadeFonts): string {
  const part = (name: string, { bytes, characters }: MadeFonts['frequent']) =>
    `${name} ${(bytes / 1000).toFixed(1)} KB (${characters} characters)`;
  return [
    `Font ${reused ? 'up to date' : 'made'}: ${part('frequent', frequent)}`,
    rest ? part('rest', rest) : 'no rest',
    ...(missing.length > 0 ? [`${missing.length} characters missing`] : []),
  ].join(', ');
}

type Part = { readonly woff2: Buffer; readonly characters: readonly string[] };

/** As many of the first characters as the preloaded file may hold, and the others. */
async function splitFont(
  whole: Buffer,
  characters: readonly string[],
  limit: number,
): Promise<{ frequent: Part; rest?: Part }> {
  const all = { woff2: await convert(whole, 'woff2', 'truetype'), characters };
  if (all.woff2.length <= limit) return { frequent: all };

  let frequent: Part = { woff2: Buffer.alloc(0), characters: [] };
  let tooLarge: Part = all;
  // Compressing costs a second, so each try aims by the sizes seen, and nearly full is full.
  while (frequent.woff2.length < limit * 0.98) {
    const [from, to] = [frequent.characters.length, tooLarge.characters.length];
    if (to - from <= 1) break;
    const share =
      (limit * 0.99 - frequent.woff2.length) / (tooLarge.woff2.length - frequent.woff2.length);
    const count = Math.min(to - 1, Math.max(from + 1, Math.round(from + (to - from) * share)));
    const part = await subset(whole, characters.slice(0, count));
    if (part.woff2.length <= limit) frequent = part;
    else tooLarge = part;
  }
  if (frequent.characters.length === 0) {
    throw new Error(
      `Font: not one character fits into the ${limit} bytes of the preloaded file. ` +
        'Raise fontBudget in tools/font/make-fonts.ts.',
    );
  }
  return { frequent, rest: await subset(whole, characters.slice(frequent.characters.length)) };
}

async function subset(whole: Buffer, characters: readonly string[]): Promise<Part> {
  const woff2 = await subsetFont(whole, characters.join(''), {
    targetFormat: 'woff2',
    preserveNameIds: copyrightAndLicenceIds,
  });
  return { woff2, characters };
}

function assertWithinBudget({ frequent, rest }: { frequent: Part; rest?: Part }, limit: number) {
  const total = frequent.woff2.length + (rest?.woff2.length ?? 0);
  if (total > limit) {
    throw new Error(
      `Font: its files have ${total} bytes together, the budget is ${limit}. ` +
        'Use fewer different characters, or raise fontBudget in tools/font/make-fonts.ts.',
    );
  }
}

async function writeFont(root: string, name: string, { woff2, characters }: Part) {
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 10);
  const file = `day03-sans-${name}.${hash}.woff2`;
  await write(path.join(root, 'public/fonts', file), woff2);
  const css: FontFile = { url: `/fonts/${file}`, codePoints: characters.map(codeOf) };
  return { css, made: { file, bytes: woff2.length, characters: characters.length } };
}

/** Readers never see half a file, and a file that stays the same keeps its date. */
async function write(file: string, data: string | Buffer): Promise<void> {
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(Buffer.from(data))) return;
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, data);
  await rename(draft, file);
}

async function removeOthers(root: string, kept: readonly (string | undefined)[]): Promise<void> {
  const folder = path.join(root, 'public/fonts');
  for (const file of await readdir(folder)) {
    if (file.endsWith('.woff2') && !kept.includes(file)) await rm(path.join(folder, file));
  }
}

function outputsOf(root: string, { frequent, rest }: Stamp): string[] {
  return [
    `public/fonts/${frequent.file}`,
    ...(rest ? [`public/fonts/${rest.file}`] : []),
    'public/fonts/OFL.txt',
    'app/fonts.generated.css',
    'app/font-files.generated.ts',
  ].map((file) => path.join(root, file));
}

async function readStamp(file: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stamp;
  } catch {
    // No stamp, or a broken one: the fonts are made again.
    return undefined;
  }
}

/** Changes with the characters and their order, the typeface, and the code that makes the files. */
async function hashInputs(
  root: string,
  uses: readonly CharacterUse[],
  budget: typeof fontBudget,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(budget));
  hash.update(uses.map((use) => use.character).join(''));
  hash.update(
    await readFile(path.join(root, 'node_modules/pretendard/package.json')).catch(() => ''),
  );
  const here = import.meta.dirname;
  for (const file of (await readdir(here)).toSorted()) {
    if (!file.includes('.test.')) hash.update(await readFile(path.join(here, file)));
  }
  return hash.digest('hex');
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (belongs(item) ? yes : no).push(item);
  return [yes, no];
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
