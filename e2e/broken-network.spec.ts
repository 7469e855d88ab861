import { expect, test } from 'playwright/test';
import { stageReady } from './page-check';

test('a part that does not arrive says so, and comes at the second try', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/ko/lessons/sqs');
  await stageReady(page);
  await page.route('**/_next/static/chunks/**', (route) => route.abort());
  await page.getByRole('button', { name: '그림 크게 보기', exact: true }).first().click();
  const failed = page.getByRole('alert').filter({ hasText: '이 부분을 불러오지 못했어요' });
  await expect(failed).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.unroute('**/_next/static/chunks/**');
  await failed.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the sheet of keys opens by its button where single characters are switched off', async ({
  page,
}) => {
  await page.goto('/ko/glossary');
  const button = page.getByRole('contentinfo').getByRole('button', { name: '단축키' });
  const sheet = page.getByRole('dialog', { name: '단축키' });
  // The button stands in the HTML before the code that hears it.
  await expect(async () => {
    await button.click();
    await expect(sheet).toBeVisible({ timeout: 1000 });
  }).toPass();
  await sheet.getByRole('checkbox', { name: '글자 하나로 된 단축키 쓰기' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await button.click();
  await sheet.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
});
