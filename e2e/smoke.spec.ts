import { expect, test } from 'playwright/test';

test('answers the first address with a page that says its language', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.ok()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('lang', /^(ko|en)$/);
});
