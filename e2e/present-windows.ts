import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** Opens the audience's screen of the lesson on queues, ready for keys. */
export async function openDeck(page: Page, query = '', locale = 'ko') {
  await page.goto(`/${locale}/present/sqs${query}`);
  await expect(page.locator('.deck[data-ready]')).toBeVisible();
}

/** Opens the console of the lesson on queues, ready for keys. */
export async function openConsole(page: Page, query = '', locale = 'ko') {
  await page.goto(`/${locale}/present/sqs/console${query}`);
  await expect(page.locator('.console[data-ready]')).toBeVisible();
}

export const slideTitle = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name });
