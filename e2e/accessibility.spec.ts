import { expect, test } from 'playwright/test';
import { findings } from './axe-findings';
import { stageReady } from './page-check';
import { backupFile, bringIn, recordOf } from './stored-record';

const lightPages = [
  '/',
  '/ko',
  '/en',
  '/ko/lessons/sqs',
  '/en/lessons/sqs',
  '/ko/quiz',
  '/ko/quiz/exam',
  '/ko/quiz/mistakes',
  '/en/progress',
  '/ko/settings',
  '/ko/glossary',
  '/en/notes',
  '/ko/nowhere',
];
/** Those whose colours stand for all; `npm run test:long` has every page in both themes. */
const darkPages = ['/ko', '/ko/lessons/sqs', '/ko/quiz', '/ko/progress'];

for (const theme of ['light', 'dark'] as const) {
  const tag = theme === 'dark' ? '@long' : [];
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, viewport: { width: 1440, height: 900 } });

    for (const path of theme === 'dark' ? darkPages : lightPages) {
      test(`${path} has nothing for axe`, async ({ page }) => {
        await page.goto(path === '/' ? '/?stay' : path);
        if (path.includes('lessons')) await stageReady(page);
        await expect(
          page.locator('#main').getByText(/불러오고|준비하고|세고|^(Loading|Preparing|Counting)/),
        ).toHaveCount(0);
        expect(await findings(page)).toEqual([]);
      });
    }

    test('the pages of a record have nothing for axe when they are full', async ({ page }) => {
      await bringIn(page, recordOf(120));
      expect(await findings(page)).toEqual([]);
      await page.goto('/ko/quiz/mistakes');
      await expect(page.locator('.mistakes > li').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto('/ko/progress');
      for (const summary of await page.locator('.mastery summary').all()) await summary.click();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto('/ko/quiz/exam');
      await page.getByRole('button', { name: '시험 시작' }).click();
      await expect(page.getByRole('timer')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '제출하기' }).click();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '지금 제출' }).click();
      await expect(page.locator('.explanation')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test(
      'a file that is no backup, and a plan of one, have nothing for axe',
      { tag },
      async ({ page }) => {
        await page.goto('/en/settings');
        const input = page.getByLabel('Choose a backup file');
        await input.setInputFiles({ name: 'x', mimeType: 'text/plain', buffer: Buffer.from('x') });
        await expect(page.getByText('the file is cut or not a backup')).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await input.setInputFiles(backupFile(recordOf(5)));
        await expect(page.getByText('5 new, 0 already here')).toBeVisible();
        expect(await findings(page)).toEqual([]);
      },
    );

    test('an open detail and an open source have nothing for axe', { tag }, async ({ page }) => {
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

    test('the enlarged figure has nothing for axe', { tag }, async ({ page }) => {
      await page.goto('/ko/lessons/sqs');
      await page.getByRole('button', { name: '그림 크게 보기' }).last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.locator('.large-figure .diagram-figure[data-ready]')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
