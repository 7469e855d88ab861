import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Locale } from '@/lib/text/locale';

export type View = 'picture' | 'list';

/** An item asked by itself, in the view given. */
export async function ask(page: Page, id: string, locale: Locale, view: View): Promise<Locator> {
  await page.addInitScript((name) => {
    if (!localStorage.getItem('day03.hotspot-view'))
      localStorage.setItem('day03.hotspot-view', name);
  }, view);
  await page.goto(`/${locale}/quiz/session?items=sqs/${id}&start=new`);
  const item = page.locator(`#item-${id} .item-live`);
  await expect(item).toBeVisible();
  return item;
}
