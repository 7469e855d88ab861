import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { readSource } from '../present-source';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const lessons = readdirSync('content/lessons');
/** Nothing on a slide is smaller than this share of the stage's height. */
const smallest = 0.018;

type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe says of the whole page, and in how many places it could compute the contrast. */
async function examine(page: Page): Promise<{ findings: string[]; computed: number }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, incomplete, passes } = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<Record<'violations' | 'incomplete' | 'passes', Finding[]>> };
    };
    return axe.run();
  });
  // Words on SVG shapes have no ground that axe could see; theirs is computed from the tokens.
  // A key of one sign might be an icon to axe; longer ones of the same colours it does compute.
  const isExplained = (html: string) =>
    /<(text|tspan)|class="(part-|edge-|group-|token-)|^<kbd>.<\/kbd>$/u.test(html);
  const unexplained = incomplete.map((finding) => ({
    ...finding,
    nodes: finding.nodes.filter(
      ({ html }) => !(finding.id === 'color-contrast' && isExplained(html)),
    ),
  }));
  return {
    findings: [...violations, ...unexplained].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    ),
    computed: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}

/** The words of a slide that are smaller than the back row can read, with their share of the height. */
function smallWords(slide: Locator): Promise<string[]> {
  return slide.evaluate((frame, least) => {
    const height = frame.getBoundingClientRect().height;
    const small: string[] = [];
    for (const element of frame.querySelectorAll<HTMLElement | SVGElement>('*')) {
      const words = [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''))
        .join('');
      if (words === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.sr-only, title, desc')) continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2) continue;
      const scale =
        element instanceof SVGGraphicsElement
          ? (element.getScreenCTM()?.d ?? 1)
          : element instanceof HTMLElement && element.offsetHeight > 0
            ? box.height / element.offsetHeight
            : 1;
      const share = (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / height;
      if (share < least - 0.00005)
        small.push(`${words.slice(0, 40)}: ${(share * 100).toFixed(2)} %`);
    }
    return small;
  }, smallest);
}

/** So high that nothing of the console is scrolled away: what is cut off has no contrast to compute. */
const unrolled = { width: 1280, height: 4000 };

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('[data-ready]:is(.deck, .console)')).toBeVisible();
}

/** The figure of the slide, if it has one, is the live one. */
async function figureReady(page: Page) {
  const picture = page.locator('[data-current] .diagram-figure');
  if ((await picture.count()) === 0) return;
  await expect(page.locator('[data-current] .diagram-figure[data-ready]')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['ko', 'en']) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width: 1280, height: 720 } });

      for (const lesson of lessons) {
        test(`every slide of ${lesson} can be read by everybody`, async ({ page }) => {
          const problems: string[] = [];
          await open(page, `/${locale}/present/${lesson}`);
          for (const { id, title } of readSource(locale, lesson)) {
            await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
            // Back from the next slide, it stands complete; the last one by its key.
            await page.keyboard.press('ArrowDown');
            if (await page.getByRole('heading', { level: 2, name: title }).isVisible()) {
              await page.keyboard.press('End');
            } else await page.keyboard.press('ArrowUp');
            await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
            await figureReady(page);
            const { findings, computed } = await examine(page);
            expect(computed, `${id}: contrast computed`).toBeGreaterThan(2);
            const small = await smallWords(page.locator('.slide-frame[data-current]'));
            problems.push(...[...findings, ...small].map((problem) => `${id}: ${problem}`));
            await page.keyboard.press('ArrowDown');
          }
          expect(problems).toEqual([]);
        });

        test(`the console of ${lesson} has nothing for axe`, async ({ page }) => {
          await page.setViewportSize(unrolled);
          await open(page, `/${locale}/present/${lesson}/console`);
          await figureReady(page);
          expect((await examine(page)).findings).toEqual([]);
        });
      }

      test('titles of the day can be read by everybody, and the playlist', async ({ page }) => {
        await page.goto(`/${locale}/present`);
        expect((await examine(page)).findings).toEqual([]);
        await open(page, `/${locale}/present/containers?day=1`);
        for (const key of ['ArrowDown', 'o']) {
          expect((await examine(page)).findings).toEqual([]);
          expect(await smallWords(page.locator('.slide-frame[data-current]'))).toEqual([]);
          await page.keyboard.press(key);
        }
        await expect(page.getByRole('dialog')).toBeVisible();
        expect((await examine(page)).findings).toEqual([]);
      });

      test('what the console opens has nothing for axe', async ({ page }) => {
        await page.setViewportSize(unrolled);
        await open(page, `/${locale}/present/sqs/console?slide=visibility&step=1`);
        await page.locator('.console-tools button').first().waitFor();
        const check = async (where: string) =>
          expect((await examine(page)).findings, where).toEqual([]);
        for (const key of ['o', 'g', '?']) {
          await page.keyboard.press(key);
          await expect(page.getByRole('dialog')).toBeVisible();
          await check(`sheet ${key}`);
          await page.keyboard.press('Escape');
        }
        await page.keyboard.press('d');
        await expect(page.locator('.slide-pointing')).toBeVisible();
        // The sheet for drawing is clear, but axe does not see through it.
        await page.addStyleTag({ content: '.slide-pointing { display: none }' });
        await check('pen');
        await page.keyboard.press('Escape');
        await page.keyboard.press('m');
        await expect(page.locator('.console-panel').getByRole('slider').first()).toBeVisible();
        await expect(page.locator('[data-run-time]').first()).toBeVisible();
        await check('run');
        expect(await smallWords(page.locator('.console-stage .slide-frame'))).toEqual([]);
        await page.locator('.console-panel header button').click();
        await page.keyboard.press('q');
        await page.locator('.question-list button').first().click();
        await expect(page.locator('.slide-question')).toBeVisible();
        await check('question');
        await page.keyboard.press('PageDown');
        await expect(page.locator('.question-why').first()).toBeVisible();
        await check('answer');
        expect(await smallWords(page.locator('.console-stage .slide-question'))).toEqual([]);
        await page.keyboard.press('PageDown');
        await page.keyboard.press('n');
        await page.keyboard.press('n');
        await check('one screen with its drawer');
        await page.keyboard.press('Escape');
        await page.keyboard.press('b');
        await check('black');
      });
    });
  }
}
