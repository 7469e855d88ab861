import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { lessons } from '@/content/lessons';
import { readSource } from '../present-source';
import { readPdfText } from './read-pdf';

const packed = (text: string) => text.replaceAll(/\s/g, '');

/** Opens a sheet and prints it. */
async function print(page: Page, sheet: string) {
  await page.goto(sheet, { waitUntil: 'networkidle' });
  await expect(page.locator('html[data-paper=ready]')).toBeAttached();
  if (sheet.endsWith('?steps')) {
    await expect(page.locator('[data-page-for=step]')).toBeAttached();
  }
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** Parts of the page, laid out for paper, whose content is larger than they are. */
async function overflowing(page: Page, parts: string, margin = 1): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator(parts)
    .evaluateAll(
      (elements, most) =>
        elements
          .filter(
            (one) =>
              one.scrollWidth > one.clientWidth + most ||
              one.scrollHeight > one.clientHeight + most,
          )
          .map((one) => one.textContent.slice(0, 60)),
      margin,
    );
  await page.emulateMedia({ media: null });
  return found;
}

/** Σ over the slides of the first view and every reveal, read from the lesson's file. */
function countSteps(slug: string, locale: string): number {
  const text = readFileSync(`content/lessons/${slug}/${locale}.mdx`, 'utf8');
  const scenes = text
    .split(/^## /m)
    .slice(1)
    .map((section) => section.match(/<Diagram scene=/g)?.length ?? 0);
  return readSource(locale, slug).reduce(
    (total, { lines }, index) => total + 1 + lines.length + Math.max(0, (scenes[index] ?? 0) - 1),
    0,
  );
}

for (const { slug } of lessons) {
  for (const locale of ['ko', 'en']) {
    const paper = `/${locale}/present/${slug}/paper`;
    const source = readSource(locale, slug);

    test(`${slug} (${locale}): a page for every slide, and for every step`, async ({ page }) => {
      const slides = readPdfText(await print(page, `${paper}/slides`));
      expect(slides).toHaveLength(source.length);
      for (const [index, { title, lines }] of source.entries()) {
        expect(slides[index]).toContain(packed(title));
        for (const line of lines) expect(slides[index]).toContain(packed(line.replaceAll('`', '')));
      }
      expect(await overflowing(page, '.slide, .slide h2, .slide-words')).toEqual([]);

      const steps = readPdfText(await print(page, `${paper}/slides?steps`));
      expect(steps).toHaveLength(countSteps(slug, locale));
      // The first view of the first slide has its title and none of its lines.
      expect(steps[0]).toContain(packed(source[0]!.title));
      expect(steps[0]).not.toContain(packed(source[0]!.lines[0]!));
    });

    test(`${slug} (${locale}): the handout has a page for every slide with its notes`, async ({
      page,
    }) => {
      const pages = readPdfText(await print(page, `${paper}/handout`));
      expect(pages).toHaveLength(source.length);
      for (const [index, { title, notes }] of source.entries()) {
        expect(pages[index]).toContain(packed(title));
        for (const sentence of notes) expect(pages[index]).toContain(packed(sentence));
      }
      expect(await overflowing(page, '.handout-page')).toEqual([]);
    });

    test(`${slug} (${locale}): questions without answers, answers with reasons`, async ({
      page,
      request,
    }) => {
      const data = (await (await request.get(`/${locale}/data/${slug}.json`)).json()) as {
        items: { stem: string; explain: string }[];
      };
      const questions = readPdfText(await print(page, `${paper}/questions`)).join('');
      expect(await overflowing(page, '.sheet-item', 2)).toEqual([]);
      const answers = readPdfText(await print(page, `${paper}/answers`)).join('');
      for (const { stem, explain } of data.items) {
        // An item may go on in the next column, with a footer in between.
        expect(questions).toContain(packed(stem).slice(0, 20));
        expect(questions).not.toContain(packed(explain).slice(0, 20));
        expect(answers).toContain(packed(explain).slice(0, 12));
      }
    });
  }
}

test('the command writes a file, and never over one that is there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
  const file = path.join(folder, 'sqs.pdf');
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; error: string }>((resolve) => {
      const command = ['--import', 'tsx', 'tools/deck-export.ts', ...args];
      execFile(process.execPath, command, (failed, _, error) =>
        resolve({ code: failed?.code ?? 0, error }),
      );
    });
  const args = ['sqs', '--notes', '--locale', 'en', '--out', file];
  expect((await run(...args)).code).toBe(0);
  const written = readFileSync(file);
  expect(readPdfText(written)).toHaveLength(readSource('en').length);

  const refused = await run(...args);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('this file is there already');
  expect(readFileSync(file).equals(written)).toBe(true);

  const unknown = await run('sqz');
  expect(unknown.code).toBe(2);
  expect(unknown.error).toContain('Did you mean "sqs"?');
});
