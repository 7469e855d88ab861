import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** Collects what a page complains about; `expectQuiet` fails on any of it. */
export function listen(page: Page): { expectQuiet: () => void } {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { expectQuiet: () => expect(complaints).toEqual([]) };
}

/** The figure's live stage has taken over from the static picture. */
export async function stageReady(page: Page): Promise<void> {
  await expect(page.locator('.figure-wide .diagram-figure[data-ready]')).toBeVisible();
}
