import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { readSource } from './present-source';
import { openConsole, openDeck, slideTitle } from './present-windows';

const source = readSource('ko');
const [first, second, third] = source as [
  (typeof source)[number],
  (typeof source)[number],
  (typeof source)[number],
];
const lastSlide = source.at(-1)!;

const line = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

/** Every name that assistive technology finds on the page. */
async function accessibleText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .join('\n');
}

/** A key as a Korean keyboard layout reports it: another letter on the same place. */
async function pressHangul(page: Page, key: string, code: string) {
  const session = await page.context().newCDPSession(page);
  const windowsVirtualKeyCode = code.charCodeAt(3);
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key,
    code,
    windowsVirtualKeyCode,
  });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode });
}

test('keys step through the slides and the address follows', async ({ page }) => {
  await openDeck(page);
  await expect(slideTitle(page, first.title)).toBeVisible();
  await expect(line(page, first.lines[0]!)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(line(page, first.lines[0]!)).toBeVisible();
  await expect(page).toHaveURL(/\?slide=why-queue&step=1$/);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\?slide=why-queue&step=2$/);
  await page.keyboard.press('ArrowDown');
  await expect(slideTitle(page, second.title)).toBeVisible();
  await expect(slideTitle(page, first.title)).toBeHidden();
  await expect(page).toHaveURL(/\?slide=send$/);
  await page.keyboard.press('End');
  await expect(slideTitle(page, lastSlide.title)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?slide=why-queue$/);
});

test('a reload stays at the step, and the back button walks through slides', async ({ page }) => {
  await openDeck(page, '?slide=poll&step=2');
  await page.reload();
  await expect(line(page, third.lines[1]!)).toBeVisible();
  await expect(line(page, third.lines[2]!)).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.goBack();
  await expect(slideTitle(page, third.title)).toBeVisible();
  await expect(page).toHaveURL(/\?slide=poll&step=2$/);
  await page.goForward();
  await expect(page).toHaveURL(/\?slide=visibility&step=1$/);
});

test('a place that does not exist is named, and the nearest one shown', async ({ page }) => {
  await openDeck(page, '?slide=nowhere&step=3');
  await expect(page.getByRole('alert').filter({ hasText: 'nowhere' })).toBeVisible();
  await expect(slideTitle(page, first.title)).toBeVisible();
  await expect(page).toHaveURL(/\?slide=why-queue$/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('nowhere')).toHaveCount(0);
});

test('letters work under a Korean input source', async ({ page }) => {
  await openDeck(page);
  await pressHangul(page, 'ㅠ', 'KeyB');
  await expect(slideTitle(page, first.title)).toBeHidden();
  await pressHangul(page, 'ㅠ', 'KeyB');
  await pressHangul(page, 'ㅓ', 'KeyJ');
  await expect(line(page, first.lines[0]!)).toBeVisible();
});

test('a black screen hides the slide until any key', async ({ page }) => {
  await openDeck(page);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(slideTitle(page, first.title)).toBeHidden();
    await expect(page.getByRole('status')).toContainText('검게');
    await page.keyboard.press('x');
    await expect(slideTitle(page, first.title)).toBeVisible();
  }
  await page.keyboard.press('w');
  await page.keyboard.press('ArrowRight');
  await expect(slideTitle(page, first.title)).toBeVisible();
  await expect(page).toHaveURL(/present\/sqs(\?slide=why-queue)?$/);
});

test('what has not appeared yet is not in the accessibility tree', async ({ page }) => {
  await openDeck(page, '?slide=visibility&step=2');
  const fourth = source[3]!;
  const text = await accessibleText(page);
  expect(text).toContain(fourth.title);
  expect(text).toContain(fourth.lines[0]);
  for (const later of fourth.lines.slice(1)) expect(text).not.toContain(later);
  for (const other of [first, second, third, lastSlide]) {
    expect(text).not.toContain(other.lines[0]);
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText(fourth.lines[1]!);
  expect(await accessibleText(page)).toContain(fourth.lines[1]);
});

test('the help sheet names every action with its keys', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '발표 단축키' });
  await expect(sheet.getByRole('row', { name: /다음 단계.*→.*Page Down/ })).toBeVisible();
  await expect(sheet.getByRole('rowheader')).toHaveCount(26);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(line(page, first.lines[0]!)).toBeHidden();
});

test('a tap on the right goes on, one on the left goes back', async ({ page }) => {
  await openDeck(page);
  await page.mouse.click(1200, 600);
  await expect(page).toHaveURL(/step=1$/);
  await page.mouse.click(100, 750);
  await expect(line(page, first.lines[0]!)).toBeHidden();
});

test('two windows stay in step both ways, in two languages', async ({ page, context }) => {
  await openConsole(page);
  const audience = await context.newPage();
  await openDeck(audience, '', 'en');
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.getByRole('button', { name: '다음', exact: true }).click();
  await expect(audience).toHaveURL(/\?slide=why-queue&step=1$/);
  await audience.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?slide=send$/);
  await expect(page.getByRole('button', { name: second.title })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await page.getByRole('button', { name: '청중 화면 고정' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?slide=poll$/);
  await expect(page.getByText(`“${second.title}”에 멈춰 있어요`)).toBeVisible();
  await expect(slideTitle(audience, readSource('en')[1]!.title)).toBeVisible();
  await page.getByRole('button', { name: '검은 화면' }).click();
  await expect(slideTitle(audience, readSource('en')[2]!.title)).toBeHidden();
});

test('a part opened in the console is marked for the audience, and arrows still turn slides', async ({
  page,
  context,
}) => {
  await openConsole(page, '?slide=send');
  const audience = await context.newPage();
  await openDeck(audience);
  const part = (window: Page) => window.getByRole('button', { name: /^영수증 대기열(?!에)/ });
  // Only a window in front draws the frame after which the keys are given back.
  await page.bringToFront();
  await part(page).click();
  await expect(part(audience)).toHaveAttribute('aria-pressed', 'true');
  await expect(part(page)).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(audience).toHaveURL(/\?slide=send&step=1$/);
});

test('an audience window that opens late catches up and moves nothing', async ({
  page,
  context,
}) => {
  await openConsole(page);
  await page.getByRole('button', { name: lastSlide.title }).click();
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(slideTitle(audience, lastSlide.title)).toBeVisible();
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await expect(page).toHaveURL(/\?slide=summary$/);
});

test('a reloaded console keeps its slide and its running timer', async ({ page }) => {
  await openConsole(page);
  await page.keyboard.press('t');
  await page.getByRole('button', { name: third.title }).click();
  await expect(page.getByRole('timer')).toHaveText('0:01');
  await page.reload();
  await expect(page).toHaveURL(/\?slide=poll$/);
  await expect(page.getByRole('button', { name: '멈춤' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/0:0[1-9]/);
  await page.keyboard.press('Shift+T');
  await expect(page.getByRole('timer')).toHaveText('0:00');
  await page.getByRole('button', { name: '초기화 취소' }).click();
  await expect(page.getByRole('timer')).not.toHaveText('0:00');
});

test('the notes follow the slide and can be made larger for good', async ({ page }) => {
  await openConsole(page);
  const notes = page.getByRole('region', { name: '노트' });
  await expect(notes.filter({ hasText: first.notes[0]! }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(second.notes[0]!)).toBeVisible();
  await expect(page.getByText(first.notes[0]!)).toHaveCount(0);
  const size = () =>
    page.getByText(second.notes[0]!).evaluate((element) => getComputedStyle(element).fontSize);
  const before = Number.parseFloat(await size());
  await page.keyboard.press('+');
  await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before);
  const larger = await size();
  await page.reload();
  await expect.poll(size).toBe(larger);
});

test('a blocked window leaves its address to open by hand', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openConsole(page, '?slide=send');
  await page.getByRole('button', { name: '청중 화면 열기' }).click();
  const link = page.getByRole('alert').getByRole('link');
  await expect(link).toHaveAttribute('href', '/ko/present/sqs?slide=send');
  await expect(link).toContainText('http');
});

test('the key for the console leaves the screen that the console opened where it is', async ({
  page,
}) => {
  await openConsole(page);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: '청중 화면 열기' }).click();
  const audience = await opening;
  await expect(audience.locator('.deck[data-ready]')).toBeVisible();
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await audience.keyboard.press('s');
  await audience.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=1/);
  expect(new URL(audience.url()).pathname).toBe('/ko/present/sqs');
});
