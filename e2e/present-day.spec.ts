import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { readSource } from './present-source';
import { slideTitle } from './present-windows';

const titles = {
  containers: '모놀리스와 마이크로서비스: 무엇이 함께 멈추나',
  ecr: 'Amazon ECR: 이미지를 맡기고 받는 길',
};
const [ecrFirst] = readSource('ko', 'ecr');
const containersLast = readSource('ko', 'containers').at(-1)!;

async function openDay(page: Page, path: string) {
  await page.goto(`/ko/present/${path}`);
  await expect(page.locator('[data-ready]:is(.deck, .console)')).toBeVisible();
}

/** From the beginning of the first lesson's last slide to the name of the next lesson. */
async function goToNextLesson(page: Page) {
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\/ecr(\/console)?\?day=1&slide=_lesson$/);
}

test('the playlist leads to the day, to a lesson in it, and to a lesson alone', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ko/present');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/셋째 날/);
  await expect(page.getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('listitem').nth(1)).toContainText(/Amazon ECR.*슬라이드 8장/);
  const href = (name: string) => page.getByRole('link', { name }).getAttribute('href');
  expect(await href('콘솔에서 시작')).toBe('/ko/present/containers/console?day=1');
  expect(await href('이 창에서 슬라이드만 보기')).toBe('/ko/present/containers?day=1');
  expect(await href(`여기서 시작: ${titles.ecr}`)).toBe('/ko/present/ecr/console?day=1');
  expect(await href(`이 레슨만: ${titles.ecr}`)).toBe('/ko/present/ecr/console');
  await context.close();
});

test('the day begins with its title and goes through the lessons and back', async ({ page }) => {
  await openDay(page, 'containers?day=1');
  await expect(page.getByRole('heading', { level: 2, name: /셋째 날/ })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(slideTitle(page, titles.containers)).toBeVisible();
  await openDay(page, 'containers?day=1&slide=summary&step=9');
  await goToNextLesson(page);
  await expect(slideTitle(page, titles.ecr)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(slideTitle(page, ecrFirst!.title)).toBeVisible();
  await expect(page.getByRole('figure')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(slideTitle(page, containersLast.title)).toBeVisible();
  await expect(page).toHaveURL(/\/containers\?day=1&slide=summary/);
});

test('timer, frozen picture and reloads survive the change of lesson in both windows', async ({
  page,
  context,
}) => {
  await openDay(page, 'containers/console?day=1&slide=summary');
  const audience = await context.newPage();
  await openDay(audience, 'containers?day=1');
  await expect(slideTitle(audience, containersLast.title)).toBeVisible();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: '청중 화면 고정' }).click();
  await goToNextLesson(page);
  await expect(page.getByRole('button', { name: '멈춤' })).toBeVisible();
  await expect(page.getByText(`“${containersLast.title}”에 멈춰 있어요`)).toBeVisible();
  await expect(slideTitle(audience, containersLast.title)).toBeVisible();
  await audience.reload();
  await expect(slideTitle(audience, containersLast.title)).toBeVisible();
  await page.getByRole('button', { name: '청중 화면 고정' }).click();
  await expect(audience).toHaveURL(/\/present\/ecr\?day=1&slide=_lesson$/);
  await expect(slideTitle(audience, titles.ecr)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(slideTitle(audience, ecrFirst!.title)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '멈춤' })).toBeVisible();
  await expect(page).toHaveURL(/\/ecr\/console\?day=1&slide=[a-z-]+$/);
  await audience.reload();
  await expect(slideTitle(audience, ecrFirst!.title)).toBeVisible();
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
});

test('the console names the place in the day, leads to any lesson, and back', async ({ page }) => {
  await openDay(page, 'containers/console?day=1&slide=summary');
  const order = page.getByRole('combobox', { name: '하루의 순서' });
  await expect(order).toHaveValue('containers');
  await order.selectOption('sqs');
  await expect(page).toHaveURL(/\/sqs\/console\?day=1&slide=_lesson$/);
  await expect(order.locator('option:checked')).toHaveText(/레슨 8 \/ 8/);
  await page.keyboard.press('Shift+G');
  await expect(page).toHaveURL(/\/containers\/console\?day=1&slide=summary$/);
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: '모아 보기' });
  await expect(overview.getByRole('heading', { level: 3 })).toHaveCount(8);
  await overview.getByRole('button', { name: new RegExp(`^\\d+ ${ecrFirst!.title}`) }).click();
  await expect(page).toHaveURL(/\/ecr\/console\?day=1&slide=why-ecr$/);
  await page.keyboard.press('g');
  await page.getByRole('combobox', { name: '슬라이드 찾아가기' }).fill('셋째 날');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/containers\/console\?day=1&slide=_day$/);
});

test('one document carries the whole day, so that a full screen stays full', async ({ page }) => {
  await openDay(page, 'containers?day=1&slide=summary&step=9');
  await page.keyboard.press('f');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await goToNextLesson(page);
  await page.keyboard.press('PageDown');
  await expect(slideTitle(page, ecrFirst!.title)).toBeVisible();
  expect(await isFull()).toBe(true);
});

test('nothing the audience receives on the way carries notes of either lesson', async ({
  page,
}) => {
  const bodies: Promise<string>[] = [];
  const addresses: string[] = [];
  page.on('response', (response) => {
    addresses.push(response.url());
    if (!/font|image/.test(response.headers()['content-type'] ?? '')) {
      bodies.push(response.text().catch(() => ''));
    }
  });
  await openDay(page, 'containers?day=1&slide=summary&step=9');
  await page.waitForLoadState('networkidle');
  await goToNextLesson(page);
  await page.keyboard.press('PageDown');
  await expect(slideTitle(page, ecrFirst!.title)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(addresses.some((address) => address.includes('/present/ecs'))).toBe(true);
  expect(addresses.filter((address) => address.includes('console'))).toEqual([]);
  const received = (await Promise.all(bodies)).join('\n');
  expect(received).toContain(ecrFirst!.title);
  const spoken = ['containers', 'ecr', 'ecs'].flatMap((slug) =>
    readSource('ko', slug).flatMap(({ notes }) => notes.slice(0, 3)),
  );
  expect(spoken.length).toBeGreaterThan(30);
  expect(spoken.filter((sentence) => received.includes(sentence))).toEqual([]);
});

test('without the order of the day the lesson is shown alone, and the page says so', async ({
  page,
}) => {
  await page.route('**/day.json', (route) => route.abort());
  await openDay(page, 'ecr?day=1');
  await expect(page.getByRole('alert').filter({ hasText: '하루의 순서' })).toBeVisible();
  await expect(slideTitle(page, ecrFirst!.title)).toBeVisible();
});

test('one screen stays one screen through a reload and into the next lesson', async ({ page }) => {
  await openDay(page, 'containers/console?day=1&slide=summary');
  await page.keyboard.press('n');
  const notes = page.getByRole('region', { name: '노트' });
  await expect(notes).toBeHidden();
  await page.reload();
  await expect(page.locator('.console[data-ready]')).toBeVisible();
  await expect(notes).toBeHidden();
  await goToNextLesson(page);
  await expect(slideTitle(page, titles.ecr)).toBeVisible();
  await expect(notes).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(notes).toBeVisible();
});
