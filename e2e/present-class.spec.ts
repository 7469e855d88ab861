import { expect, test } from 'playwright/test';
import { readSource } from './present-source';
import { openConsole, openDeck, slideTitle } from './present-windows';

const source = readSource('ko');
const titleOf = (id: string) => source.find((section) => section.id === id)!.title;

test('the overview opens by its key, walks by arrows and goes by Enter', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: '모아 보기' });
  await expect(overview.getByRole('button', { name: /^\d/ })).toHaveCount(source.length);
  await expect(overview.getByRole('button', { name: source[0]!.title })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(overview.getByRole('button', { name: source[1]!.title })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(overview).toBeHidden();
  await expect(slideTitle(page, source[1]!.title)).toBeVisible();
  await page.keyboard.press('o');
  await expect(overview).toBeVisible();
  await page.keyboard.press('o');
  await expect(overview).toBeHidden();
  await page.keyboard.press('o');
  await page.keyboard.press('Escape');
  await expect(overview).toBeHidden();
  await expect(page).toHaveURL(/\?slide=send$/);
});

test('go-to finds by initial consonants, title and number, and leads back', async ({ page }) => {
  await openConsole(page, '?slide=send&step=1');
  await page.keyboard.press('g');
  const sheet = page.getByRole('dialog', { name: '슬라이드 찾아가기' });
  const field = sheet.getByRole('combobox');
  await field.fill('ㅍㅅ ㅈㅎ');
  await expect(sheet.getByRole('option')).toHaveText([/표시 제한 시간/]);
  await field.press('Enter');
  await expect(page).toHaveURL(/\?slide=visibility$/);
  await page.getByRole('button', { name: '2번으로 돌아가기' }).click();
  await expect(page).toHaveURL(/\?slide=send&step=1$/);
  await expect(page.getByRole('button', { name: /돌아가기/ })).toHaveCount(0);
  await page.keyboard.press('g');
  await field.fill('없는 말');
  await expect(sheet.getByRole('status')).toContainText('없는 말');
  await field.fill('3');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?slide=poll$/);
  await page.keyboard.press('Shift+G');
  await expect(page).toHaveURL(/\?slide=send&step=1$/);
});

test('a slide hidden for the class is passed over by both windows and can be shown again', async ({
  page,
  context,
}) => {
  await openConsole(page, '?slide=send');
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  const toggle = page.getByRole('button', { name: '3번 슬라이드 숨기기' });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('s')).toHaveText(titleOf('poll'));
  const shared = () => audience.evaluate(() => sessionStorage.getItem('day03.deck.sqs') ?? '');
  await expect.poll(shared).toContain('"hidden":["poll"]');
  await audience.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?slide=visibility$/);
  await page.reload();
  await expect(page.locator('s')).toHaveText(titleOf('poll'));
  await page.getByRole('button', { name: '모두 다시 보이기' }).click();
  await audience.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/\?slide=poll&step=\d$/);
});

test('the pace follows the time the class has, and says calmly how it stands', async ({ page }) => {
  await page.clock.install();
  await openConsole(page);
  const budget = page.getByRole('combobox', { name: '발표 시간' });
  const timer = page.getByRole('region', { name: '타이머' });
  await budget.selectOption('15분 안에');
  await page.keyboard.press('t');
  await expect(timer).toContainText('제때예요');
  await page.clock.fastForward('06:00');
  await expect(timer).toContainText(/[45]분 늦었어요/);
  await page.getByRole('button', { name: titleOf('compare') }).click();
  await expect(timer).toContainText(/분 빨라요/);
  await page.reload();
  await expect(budget).toHaveValue('15');
});

test('what the pen draws stands on the audience screen and outlives a reload of either window', async ({
  page,
  context,
}) => {
  await openConsole(page, '?slide=send');
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('d');
  const sheet = page.locator('.slide-pointing');
  await expect(sheet).toBeVisible();
  const box = (await sheet.boundingBox())!;
  const draw = async (y: number) => {
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * y, { steps: 4 });
    await page.mouse.up();
  };
  await draw(0.5);
  await draw(0.75);
  const lines = (window: typeof page) => window.locator('[data-current] .slide-ink [data-pen]');
  await expect(lines(audience)).toHaveCount(2);
  await expect(lines(audience).first()).toHaveAttribute('d', /^M(399|400|401) (449|450|451)/);
  await page.keyboard.press('Control+z');
  await expect(lines(audience)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(lines(audience)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(lines(audience)).toHaveCount(1);
  await audience.reload();
  await expect(lines(audience)).toHaveCount(1);
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  // Until then the console listens to what the audience window knows.
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.keyboard.press('e');
  await expect(lines(audience)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(lines(audience)).toHaveCount(1);
});

test('the laser is seen by the audience while it is on the slide and kept nowhere', async ({
  page,
  context,
}) => {
  await openConsole(page, '?slide=send');
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('l');
  const box = (await page.locator('.slide-pointing').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  const laser = audience.locator('.slide-laser');
  await expect(laser).toHaveAttribute('cx', /^(799|800|801)$/);
  await page.keyboard.press('Escape');
  await expect(laser).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(kept).not.toContain('laser');
});

test('a figure made to run shows the audience the same moment, and its faults', async ({
  page,
  context,
}) => {
  await openConsole(page, '?slide=visibility');
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: '움직여 보기' }).click();
  const panel = page.getByRole('region', { name: '움직여 보기' });
  const time = (window: typeof page) => window.locator('[data-run-time]').first();
  await expect(time(page)).toBeVisible();
  await panel.getByRole('slider').first().fill('12');
  await expect(time(audience)).toHaveAttribute('data-run-time', '12');
  await expect(audience.getByRole('slider')).toHaveCount(0);
  const caption = (await time(page).textContent())!;
  await expect(time(audience)).toHaveText(caption);
  await page.keyboard.press('m');
  await expect(time(audience)).not.toHaveAttribute('data-run-time', '12');
  await page.keyboard.press('m');
  await panel.getByRole('listitem').getByRole('button').first().click();
  await panel.getByText('값', { exact: true }).first().click();
  await panel.getByRole('spinbutton').last().fill('7');
  const shared = () => audience.evaluate(() => sessionStorage.getItem('day03.deck.sqs') ?? '');
  await expect.poll(shared).toContain('"seed":7');
  const at = (await time(page).getAttribute('data-run-time'))!;
  await expect(time(audience)).toHaveAttribute('data-run-time', at);
  await page.reload();
  await expect(panel.getByRole('slider').first()).toBeVisible();
  await expect(time(page)).toHaveAttribute('data-run-time', at);
  await panel.getByRole('button', { name: '그만 움직이기' }).click();
  await expect(time(audience)).toHaveCount(0);
});

test('a question is shown without its key, hands are counted, and the reveal says why', async ({
  page,
  context,
}) => {
  const data = await (await page.request.get('/ko/data/sqs.json')).json();
  const item = data.items.find(({ id }: { id: string }) => id === 'empty-response');
  const reasons: string[] = item.options.map(({ why }: { why: string }) => why);
  await openConsole(page, '?slide=poll');
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('q');
  const panel = page.getByRole('region', { name: '이 슬라이드의 문제' });
  await panel
    .getByRole('listitem')
    .filter({ hasText: item.stem })
    .getByRole('button', { name: '청중에게 보이기' })
    .click();
  const asked = audience.getByRole('region', { name: '문제', exact: true });
  await expect(asked.getByRole('heading', { name: item.stem })).toBeVisible();
  await expect(asked.getByRole('listitem')).toHaveCount(item.options.length);
  await expect(slideTitle(audience, titleOf('poll'))).toBeHidden();
  const html = await audience.content();
  for (const reason of [...reasons, item.explain]) expect(html).not.toContain(reason);
  const more = panel.getByRole('button', { name: '손 하나 더' }).first();
  for (let hand = 0; hand < 3; hand += 1) await more.click();
  await expect(asked.getByText('3명')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(asked.getByText(reasons[0]!)).toBeVisible();
  await expect(asked.locator('[data-right=true]')).toHaveCount(1);
  await audience.reload();
  await expect(asked.getByText(reasons[0]!)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(asked).toHaveCount(0);
  await expect(slideTitle(audience, titleOf('poll'))).toBeVisible();
});

test('keys of a single character can be switched off for good', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: '글자 하나로 된 단축키 쓰기' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('.deck[data-ready]')).toBeVisible();
  await page.keyboard.press('o');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(slideTitle(page, source[0]!.title)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/step=1$/);
  await page.keyboard.press('F1');
  await page.getByRole('checkbox', { name: '글자 하나로 된 단축키 쓰기' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: '모아 보기' })).toBeVisible();
});

test('on one screen the slide fills the window and the notes lie in a drawer', async ({ page }) => {
  await openConsole(page, '?slide=send');
  await page.keyboard.press('n');
  const width = () => page.locator('.console-stage').evaluate((stage) => stage.clientWidth);
  await expect.poll(width).toBe(1280);
  const notes = page.getByRole('region', { name: '노트' });
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\?slide=send&step=1$/);
  await page.keyboard.press('b');
  await expect(page.locator('.deck-cover')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '청중 화면 열기' })).toBeVisible();
});

test('the rehearsal check names what is missing and how to mend it', async ({ page, context }) => {
  await openConsole(page);
  await page.getByRole('button', { name: '리허설 점검' }).click();
  const check = page.getByRole('dialog', { name: '리허설 점검' });
  const line = check.getByRole('listitem').filter({ hasText: '청중 창' });
  await expect(line).toContainText('확인 필요');
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(line).toContainText('준비됨');
  await expect(check.getByRole('listitem').filter({ hasText: '글꼴' })).toContainText('준비됨');
});

test('the address of the lesson is shown to the class until the next move', async ({
  page,
  context,
}) => {
  await openConsole(page);
  const audience = await context.newPage();
  await openDeck(audience);
  await expect(page.getByText('청중 창 연결됨')).toBeVisible();
  await page.getByRole('button', { name: '주소', exact: true }).click();
  await expect(audience.getByRole('img', { name: /QR/ })).toBeVisible();
  await expect(audience.getByText(/\/ko\/lessons\/sqs$/)).toBeVisible();
  await expect(slideTitle(audience, source[0]!.title)).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(slideTitle(audience, source[0]!.title)).toBeVisible();
});
