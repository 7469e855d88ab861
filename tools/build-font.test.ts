import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { collectCharacters } from './font/collect-characters';
import { codePointsOf } from './font/font-coverage';
import { family, webFontMetrics } from './font/font-css';
import { fontBudget, makeFonts, type MadeFonts } from './font/make-fonts';
import { readNames } from './font/rename-font';
import { readTables, requireTable } from './font/sfnt';

const root = path.dirname(import.meta.dirname);
const minute = 60_000;

async function readFonts(folder: string, { frequent, rest }: MadeFonts): Promise<Buffer[]> {
  const files = [frequent.file, ...(rest ? [rest.file] : [])];
  return Promise.all(
    files.map(async (file) =>
      convert(await readFile(path.join(folder, 'public/fonts', file)), 'truetype', 'woff2'),
    ),
  );
}

/** A site with nothing but the first `count` Hangul syllables. */
async function siteOfSyllables(count: number): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'fonts-'));
  await mkdir(path.join(site, 'content'));
  await mkdir(path.join(site, 'app'));
  await symlink(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
  const syllables = Array.from({ length: count }, (_, index) =>
    String.fromCodePoint(0xac00 + index),
  );
  await writeFile(path.join(site, 'content/ko.mdx'), syllables.join(''));
  return site;
}

test(
  'has every character of the site',
  async () => {
    const fonts = await readFonts(root, await makeFonts(root));
    const covered = new Set(fonts.flatMap((font) => [...codePointsOf(font)]));
    const missing = (await collectCharacters(root))
      .filter(({ character }) => !covered.has(character.codePointAt(0) ?? 0))
      .map(({ character, place }) => `${place}: "${character}" is not in the typeface`);
    expect(missing).toEqual([]);
  },
  minute,
);

test(
  'is not larger than its budget',
  async () => {
    const { frequent, rest } = await makeFonts(root);
    expect(frequent.bytes).toBeLessThanOrEqual(fontBudget.frequent);
    expect(frequent.bytes + (rest?.bytes ?? 0)).toBeLessThanOrEqual(fontBudget.total);
  },
  minute,
);

test(
  'does not bear the reserved name and carries its licence',
  async () => {
    for (const font of await readFonts(root, await makeFonts(root))) {
      const names = new Map(readNames(font).map(({ id, text }) => [id, text]));
      expect(names.get(1)).toBe(family);
      expect(names.get(13)).toContain('SIL Open Font License');
      const shown = [...names].filter(([id]) => id !== 0 && id !== 13).map(([, text]) => text);
      expect(shown.filter((text) => /pretendard/i.test(text))).toEqual([]);
    }
    const licence = await readFile(path.join(root, 'public/fonts/OFL.txt'), 'utf8');
    expect(licence).toContain('Reserved Font Name Pretendard');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  },
  minute,
);

test(
  'has the measures that the fallback fonts are fitted to',
  async () => {
    const [font] = await readFonts(root, await makeFonts(root));
    const tables = readTables(font ?? Buffer.alloc(0));
    const em = requireTable(tables, 'head').readUInt16BE(18);
    const header = requireTable(tables, 'hhea');
    expect(header.readInt16BE(4) / em).toBeCloseTo(webFontMetrics.ascent, 3);
    expect(-header.readInt16BE(6) / em).toBeCloseTo(webFontMetrics.descent, 3);
    const widths = requireTable(tables, 'hmtx');
    const count = header.readUInt16BE(34);
    const advances = Array.from({ length: count }, (_, glyph) => widths.readUInt16BE(glyph * 4));
    const asWideAsHangul = advances.filter(
      (advance) => Math.abs(advance / em - webFontMetrics.hangulAdvance) < 0.001,
    );
    expect(asWideAsHangul.length).toBeGreaterThan(count / 3);
  },
  minute,
);

test(
  'splits a font that is too large to preload and gives the rest its own range',
  async () => {
    const site = await siteOfSyllables(300);
    const budget = { frequent: 25_000, total: 60_000 };
    const made = await makeFonts(site, budget);
    const [frequent, rest] = await readFonts(site, made);
    expect(made.frequent.bytes).toBeLessThanOrEqual(budget.frequent);
    expect(made.frequent.bytes).toBeGreaterThan(budget.frequent * 0.9);

    const css = await readFile(path.join(site, 'app/fonts.generated.css'), 'utf8');
    const ranges = /day03-sans-rest.*unicode-range:([^;}]*)/.exec(css)?.[1] ?? '';
    const inRange = ranges.split(',').flatMap((range) => {
      const [first = 0, last = first] = range
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
    expect(inRange.length).toBe(made.rest?.characters);
    expect([...codePointsOf(rest ?? Buffer.alloc(0))]).toEqual(expect.arrayContaining(inRange));
    const inFrequent = codePointsOf(frequent ?? Buffer.alloc(0));
    expect(inRange.filter((code) => inFrequent.has(code))).toEqual([]);
  },
  minute,
);

test(
  'does nothing when nothing changed and replaces the files when something did',
  async () => {
    const site = await siteOfSyllables(3);
    const first = await makeFonts(site);
    expect(await makeFonts(site)).toEqual({ ...first, reused: true });

    await writeFile(path.join(site, 'content/ko.mdx'), '낡');
    const second = await makeFonts(site);
    expect(second.reused).toBe(false);
    const files = await readdir(path.join(site, 'public/fonts'));
    expect(files.toSorted()).toEqual(['.stamp', 'OFL.txt', second.frequent.file].toSorted());
  },
  minute,
);

test(
  'refuses text that makes the font too large',
  async () => {
    const site = await siteOfSyllables(200);
    await expect(makeFonts(site, { frequent: 20_000, total: 25_000 })).rejects.toThrow(
      /^Font: its files have \d+ bytes together, the budget is 25000\. Use fewer/,
    );
  },
  minute,
);

test(
  'reports a character that the typeface lacks, with its place',
  async () => {
    const site = await siteOfSyllables(1);
    await writeFile(path.join(site, 'content/tree.mdx'), '\n├');
    const { missing } = await makeFonts(site);
    expect(missing).toMatchObject([{ character: '├', place: 'content/tree.mdx:2' }]);
  },
  minute,
);
