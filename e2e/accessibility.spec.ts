import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { stageReady } from './page-check';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** Runs axe; `incomplete` counts too, but for what it cannot measure inside SVG and over popovers. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: () => Promise<unknown> } }).axe;
    return (await axe.run()) as { violations: Finding[]; incomplete: Finding[] };
  });
  const name = (finding: Finding) =>
    `${finding.id}: ${finding.nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`;
  // Text on SVG shapes has no background axe could see; its contrast is computed from the tokens.
  const inPicture = (html: string) => /<(text|tspan)|class="(part-|edge-|group-|token-)/.test(html);
  const incomplete = result.incomplete
    .map((finding) => ({
      ...finding,
      nodes: finding.nodes.filter(
        ({ html }) => !(finding.id === 'color-contrast' && inPicture(html)),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  return [...result.violations, ...incomplete].map(name);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, viewport: { width: 1440, height: 900 } });

    for (const path of [
      '/',
      '/ko',
      '/en',
      '/ko/lessons/sqs',
      '/en/lessons/sqs',
      '/ko/quiz',
      '/ko/glossary',
      '/ko/notes',
      '/en/notes',
      '/ko/nowhere',
    ]) {
      test(`${path} has nothing for axe`, async ({ page }) => {
        await page.goto(path === '/' ? '/?stay' : path);
        if (path.includes('lessons')) await stageReady(page);
        expect(await findings(page)).toEqual([]);
      });
    }

    test('an open detail and an open source have nothing for axe', async ({ page }) => {
      await page.goto('/ko/lessons/sqs');
      await stageReady(page);
      await page
        .locator('.figure-wide .stage')
        .getByRole('button', { name: /^DLQ 실패/ })
        .press('Enter');
      await expect(
        page.locator('.detail-panel').getByText('없다면', { exact: true }),
      ).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '1 MiB', exact: true }).first().click();
      await expect(page.locator('.gloss:popover-open')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('the enlarged figure has nothing for axe', async ({ page }) => {
      await page.goto('/ko/lessons/sqs');
      await page.getByRole('button', { name: '그림 크게 보기' }).last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.locator('.large-figure .diagram-figure[data-ready]')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
