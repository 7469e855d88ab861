import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { readSource } from './present-source';

/** Collects the text of everything that the page receives from now on. */
function collectResponses(page: Page) {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (!/text|json|script|xml/.test(type)) return;
    bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

function pagesOf(pdf: Buffer) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const locale of ['ko', 'en']) {
  const source = readSource(locale);
  const spoken = source.flatMap(({ notes }) => notes.slice(0, 3));
  const read = source.flatMap(({ prose }) => prose.slice(0, 3));

  test(`nothing an audience receives carries notes or prose (${locale})`, async ({ page }) => {
    expect(spoken.length).toBeGreaterThanOrEqual(3 * source.length);
    const received = collectResponses(page);
    await page.goto(`/${locale}/present/sqs`, { waitUntil: 'networkidle' });
    await expect(page.locator('.deck[data-ready]')).toBeVisible();
    for (const { title } of source) {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('?');
    await page.waitForLoadState('networkidle');
    const text = await received();
    expect(text).toContain(source[0]!.title);
    for (const sentence of [...spoken, ...read]) {
      expect(text.includes(sentence), sentence).toBe(false);
    }
  });

  test(`the console does receive them (${locale})`, async ({ page }) => {
    const received = collectResponses(page);
    await page.goto(`/${locale}/present/sqs/console`, { waitUntil: 'networkidle' });
    const text = await received();
    for (const sentence of [...spoken, ...read]) {
      expect(text.includes(sentence), sentence).toBe(true);
    }
  });
}

test('without JavaScript every slide can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ko/present/sqs');
  for (const { title, lines } of readSource('ko')) {
    const slide = page.getByRole('region', { name: title });
    await expect(slide.getByRole('heading', { name: title })).toBeVisible();
    for (const line of lines) {
      await expect(slide.getByRole('listitem').filter({ hasText: line }).first()).toBeVisible();
    }
  }
  await expect(page.getByRole('img')).toHaveCount(7);
  await context.close();
});

test('prints each slide complete on a page of its own', async ({ page }) => {
  await page.goto('/ko/present/sqs?slide=visibility&step=1');
  await expect(page.locator('.deck[data-ready]')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pagesOf(pdf)).toBe(readSource('ko').length);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 9(59|60)[.\d]* 540/);
});

test('ink is printed with its slide', async ({ page }) => {
  await page.goto('/ko/present/sqs?slide=send');
  await expect(page.locator('.deck[data-ready]')).toBeVisible();
  await page.evaluate(() => {
    const key = 'day03.deck.sqs';
    const state = JSON.parse(sessionStorage.getItem(key)!);
    const strokes = [{ pen: 'red', points: [400, 300, 800, 500] }];
    sessionStorage.setItem(key, JSON.stringify({ ...state, ink: { send: { strokes } } }));
  });
  await page.reload();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/slide=poll$/);
  await expect(page.locator('.slide-ink')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const ink = document.querySelectorAll('.slide-ink');
    return [...ink].map((layer) =>
      layer.closest('.slide-frame')?.querySelector('[data-slide]')?.getAttribute('data-slide'),
    );
  });
  expect(printed).toEqual(['send']);
});
