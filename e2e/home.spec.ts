import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { course } from '@/content/lessons';
import { listen } from './page-check';

const region = (page: Page, number: number) =>
  page
    .getByRole('group', { name: '지도에서 레슨 고르기' })
    .getByRole('link', { name: `레슨 0${number}. ` });

const caption = (page: Page, number: number) =>
  page.locator(`.map-caption[data-lesson="${number}"]`);

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the map has one link for each lesson, in the order of the list', async ({ page }) => {
    const quiet = listen(page);
    await page.goto('/ko');
    const links = page.getByRole('group', { name: '지도에서 레슨 고르기' }).getByRole('link');
    await expect(links).toHaveCount(course.length);
    for (const [index, { slug, title }] of course.entries()) {
      const link = links.nth(index);
      await expect(link).toHaveAccessibleName(`레슨 0${index + 1}. ${title.ko}`);
      await expect(link).toHaveAttribute('href', `/ko/lessons/${slug}`);
      await expect(link).toHaveAccessibleDescription(/\.$/);
    }
    quiet.expectQuiet();
  });

  test('a click in a region opens its lesson', async ({ page }) => {
    await page.goto('/ko');
    await region(page, 5).locator('.map-area').first().click();
    await expect(page).toHaveURL(/\/ko\/lessons\/vpc-peering$/);
  });

  test('a second place of a region opens the same lesson', async ({ page }) => {
    await page.goto('/en');
    const places = page.locator('.map-wide .map-region[data-lesson="8"] .map-area');
    await expect(places).toHaveCount(2);
    await places.last().click();
    await expect(page).toHaveURL(/\/en\/lessons\/sqs$/);
  });

  test('by keyboard a region shows its outline and sentence, and Enter opens it', async ({
    page,
  }) => {
    await page.goto('/ko');
    await region(page, 2).focus();
    await page.keyboard.press('Tab');
    await expect(region(page, 3)).toBeFocused();
    await expect(caption(page, 3)).toBeVisible();
    await expect(caption(page, 2)).toBeHidden();
    const outline = region(page, 3).locator('.map-area').first();
    const stroke = await outline.evaluate((area) => getComputedStyle(area).strokeWidth);
    expect(stroke).toBe('4px');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/ko\/lessons\/ecs$/);
  });

  test('region and row point at each other', async ({ page }) => {
    await page.goto('/ko');
    const row = page.locator('.course-map > li').nth(3);
    const ground = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
    const quiet = await ground();
    await region(page, 4).locator('.map-area').first().hover();
    expect(await ground()).not.toBe(quiet);

    const area = region(page, 4).locator('.map-area').first();
    await page.mouse.move(0, 0);
    const stroke = () => area.evaluate((element) => getComputedStyle(element).stroke);
    const plain = await stroke();
    await row.hover();
    expect(await stroke()).not.toBe(plain);
  });

  test('a row says what one will learn', async ({ page }) => {
    await page.goto('/ko');
    const row = page.locator('.course-map > li').first();
    const objectives = row.locator('.course-objectives');
    await expect(objectives.getByRole('listitem').first()).toBeHidden();
    await objectives.getByText(/^배울 것/).click();
    await expect(objectives.getByRole('listitem').first()).toBeVisible();
  });
});

test('whoever comes back sees in list and map where they have read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const badge = region(page, 8).locator('.map-badge rect');
  const colour = () => badge.evaluate((element) => getComputedStyle(element).fill);
  await page.goto('/ko');
  const untouched = await colour();
  await page.goto('/ko/lessons/sqs#dead-letter');
  await expect
    .poll(
      async () => {
        const other = await page.context().newPage();
        await other.goto('/ko');
        const read = await other.locator('.course-map > li').last().getByText('읽음').count();
        await other.close();
        return read;
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  await page.goto('/ko');
  await expect.poll(colour).not.toBe(untouched);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the tall map opens a lesson by a tap', async ({ page }) => {
    await page.goto('/ko');
    await expect(page.locator('.map-wide')).toBeHidden();
    await region(page, 7).locator('.map-area').first().tap();
    await expect(page).toHaveURL(/\/ko\/lessons\/api-gateway$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('map, list and objectives are there', async ({ page }) => {
    await page.goto('/ko');
    await expect(region(page, 1)).toBeVisible();
    await expect(page.locator('.course-map > li')).toHaveCount(course.length);
    await page.getByText('그림을 글로 읽기').click();
    await expect(page.locator('.text-view').getByText('warehouse-vpc')).toBeVisible();
  });
});
