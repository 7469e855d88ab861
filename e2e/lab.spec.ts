import { expect, test, type Locator, type Page } from 'playwright/test';
import { findings } from './axe-findings';
import { listen } from './page-check';

const first = { ko: '/ko/lessons/sqs', en: '/en/lessons/sqs' } as const;
const names = {
  ko: {
    situation: '상황',
    open: '직접 움직여 보기',
    lab: /^실험실/,
    play: '재생',
    pause: '멈춤',
  },
  en: {
    situation: 'Situation',
    open: 'Run it yourself',
    lab: /^Lab/,
    play: 'Play',
    pause: 'Pause',
  },
} as const;

type Locale = keyof typeof names;

/** Opens the lab of the queue lesson by keyboard and waits until its figure is alive. */
async function openLab(page: Page, locale: Locale = 'ko'): Promise<Locator> {
  await page.goto(first[locale]);
  const button = page.getByRole('button', { name: names[locale].open });
  const lab = page.getByRole('dialog', { name: names[locale].lab });
  await expect(async () => {
    await button.press('Enter');
    await expect(lab).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(lab.locator('.diagram-figure[data-ready]')).toBeVisible();
  await expect(lab.locator('.transport-play')).toBeFocused();
  // It opens where the scene on show is; every test begins at the same situation.
  await lab.getByRole('combobox', { name: names[locale].situation }).selectOption('happy-path');
  await lab.locator('.transport-play').focus();
  return lab;
}

/** The simulated second the clock shows. */
async function second(lab: Locator): Promise<number> {
  return Number.parseFloat((await lab.locator('.transport-clock').textContent()) ?? '');
}

/** Everything that stands in the figure and in the list of events. */
async function frame(lab: Locator): Promise<readonly string[]> {
  const parts = await lab
    .locator('.stage [data-part][role=button]')
    .evaluateAll((list) =>
      list.map((part) => `${part.getAttribute('aria-label')} ${part.textContent}`),
    );
  return [...parts, ...(await lab.getByRole('tabpanel').getByRole('listitem').allTextContents())];
}

/** A node of the figure; lines have names that begin alike. */
const part = (lab: Locator, name: RegExp) =>
  lab.locator('.stage .stage-part').and(lab.page().getByRole('button', { name }));

test('by keyboard: play, stop, step both ways, scrub, and back to the lesson', async ({ page }) => {
  const quiet = listen(page);
  const lab = await openLab(page);
  const slider = lab.getByRole('slider', { name: '시각' });
  await page.keyboard.press('k');
  await expect(lab.getByRole('button', { name: '멈춤', exact: true })).toBeVisible();
  await expect.poll(() => second(lab)).toBeGreaterThan(0.5);
  await page.keyboard.press('k');
  await expect(lab.getByRole('button', { name: '재생', exact: true })).toBeVisible();
  await page.keyboard.press('r');
  await expect.poll(() => second(lab)).toBe(0);
  await page.keyboard.press('l');
  const afterOne = await second(lab);
  await page.keyboard.press('l');
  expect(await second(lab)).toBeGreaterThan(afterOne);
  await page.keyboard.press('j');
  expect(await second(lab)).toBe(afterOne);
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^16\.0초/);
  const events = lab.getByRole('tabpanel').getByRole('listitem');
  const count = await events.count();
  expect(count).toBeGreaterThan(10);
  await slider.press('Home');
  expect(await events.count()).toBeLessThan(count);
  await page.keyboard.press('Escape');
  await expect(lab).toBeHidden();
  await expect(page.getByRole('button', { name: names.ko.open })).toBeFocused();
  quiet.expectQuiet();
});

test('F breaks the part in focus, U takes it back, and the sheet of keys says so', async ({
  page,
}) => {
  const lab = await openLab(page);
  const worker = part(lab, /^작업자 A/);
  await worker.focus();
  await page.keyboard.press('f');
  await expect(lab.getByText(/^작업자 A: 멈추기/)).toBeVisible();
  await expect(lab.locator('.badge')).toBeVisible();
  await page.keyboard.press('u');
  await expect(lab.locator('.badge')).toHaveCount(0);
  await part(lab, /^주문 서비스/).focus();
  await page.keyboard.press('f');
  await expect(lab.getByText(/낼 수 있는 고장이 없어요/)).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('row', { name: /고장 내기.*F/ })).toBeVisible();
});

test('a parameter shows its difference beside the situation and can be undone', async ({
  page,
}) => {
  const lab = await openLab(page);
  await lab.getByRole('slider', { name: '시각' }).press('End');
  await lab.getByRole('tab', { name: '비교' }).click();
  await expect(lab.getByText('아직 바꾼 것이 없어요', { exact: false })).toBeVisible();
  await lab.getByRole('tab', { name: '바꾸기' }).click();
  await lab.getByRole('spinbutton', { name: '주문 빈도' }).fill('0');
  await lab.getByRole('tab', { name: '비교' }).click();
  const differing = lab.locator('.run-compare [data-differs]');
  await expect(differing.first()).toBeVisible();
  const cells = differing.first().getByRole('cell');
  expect(await cells.nth(0).textContent()).not.toBe(await cells.nth(1).textContent());
  await lab.getByRole('tab', { name: '바꾸기' }).click();
  await lab.getByRole('button', { name: '되돌리기', exact: true }).click();
  await expect(lab.locator('.badge')).toHaveCount(0);
});

test('the address of a moment gives the same frame and the same log', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page);
  await lab.getByRole('combobox', { name: '상황' }).selectOption('worker-dies');
  await lab.getByRole('slider', { name: '시각' }).fill('12.5');
  await part(lab, /^작업자 B/).focus();
  await page.keyboard.press('f');
  await lab.getByRole('slider', { name: '시각' }).fill('30.2');
  await lab.getByRole('button', { name: '이 순간 복사' }).click();
  await expect(lab.getByText('주소를 복사했어요.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('#run=');
  const second30 = await frame(lab);
  const other = await context.newPage();
  await other.goto(address);
  const again = other.getByRole('dialog', { name: names.ko.lab });
  await expect(again.locator('.diagram-figure[data-ready]')).toBeVisible();
  await expect(again.getByRole('combobox', { name: '상황' })).toHaveValue('worker-dies');
  expect(await frame(again)).toEqual(second30);
  expect(await second(again)).toBe(30.2);
});

test('without motion the button goes event by event', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lab = await openLab(page);
  await expect(lab.getByRole('button', { name: '재생', exact: true })).toHaveCount(0);
  await lab.getByRole('button', { name: '다음 사건' }).click();
  await lab.getByRole('button', { name: '다음 사건' }).click();
  const at = await second(lab);
  expect(at).toBeGreaterThan(0);
  await expect(lab.locator('.event-list li').first()).toBeVisible();
  await expect(lab.getByRole('combobox', { name: '빠르기' })).toHaveCount(0);
});

test('a network lab shows every route row that was looked at, and why', async ({ page }) => {
  await page.goto('/en/lessons/vpc-endpoints');
  await page.getByRole('button', { name: names.en.open }).click();
  const lab = page.getByRole('dialog', { name: names.en.lab });
  const situation = lab.getByRole('combobox', { name: 'Situation' });
  await situation.selectOption('two-endpoints');
  await lab.getByRole('slider', { name: 'Time' }).fill('4');
  await lab.getByRole('tab', { name: 'Decisions' }).click();
  const table = lab.getByRole('table', { name: /^Route table/ });
  await expect(table.getByRole('row', { name: /pl-s3.*longest match/ })).toBeVisible();
  await expect(
    table.getByRole('row', { name: /0\.0\.0\.0\/0.*matches, but shorter/ }),
  ).toBeVisible();
  await expect(lab.getByRole('table', { name: /^Network ACL default/ }).first()).toBeVisible();
  await situation.selectOption('closed-door');
  await lab.getByRole('slider', { name: 'Time' }).fill('5');
  await expect(lab.getByRole('listitem').filter({ hasText: 'dropped' })).toContainText(
    'Security group endpoint-sg',
  );
});

test('a run waits while nobody sees it', async ({ page }) => {
  const lab = await openLab(page);
  await page.keyboard.press('k');
  await expect(lab.getByRole('button', { name: '멈춤', exact: true })).toBeVisible();
  // A hidden window sees nothing: the run waits.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(lab.getByRole('button', { name: '재생', exact: true })).toBeVisible();
  const stood = await second(lab);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(lab.getByRole('button', { name: '멈춤', exact: true })).toBeVisible();
  await expect.poll(() => second(lab)).toBeGreaterThan(stood);
});

test('only one run of a page plays: the lab stops the one in the lesson', async ({ page }) => {
  await page.goto(first.ko);
  const item = page.locator('#item-predict-retention');
  const check = item.getByRole('button', { name: '확인', exact: true });
  await item.scrollIntoViewIfNeeded();
  await item.getByRole('radio').first().check();
  await check.click();
  const replay = item.locator('.replay');
  await replay.scrollIntoViewIfNeeded();
  await expect(replay.getByRole('button', { name: '멈춤', exact: true })).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLElement>('.lab-entry button')?.click());
  const lab = page.getByRole('dialog', { name: names.ko.lab });
  await lab.getByRole('button', { name: '재생', exact: true }).click();
  await expect(lab.getByRole('button', { name: '멈춤', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await replay.scrollIntoViewIfNeeded();
  await expect(replay.getByRole('button', { name: '재생', exact: true })).toBeVisible();
});

test('on a phone everything fits and answers to touch', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'ko-KR',
  });
  const page = await context.newPage();
  const lab = await openLab(page, 'en');
  await lab.getByRole('button', { name: 'Play', exact: true }).tap();
  await expect.poll(() => second(lab)).toBeGreaterThan(0.3);
  await lab.getByRole('button', { name: 'Pause', exact: true }).tap();
  for (const tab of ['Change', 'Chart', 'What is simplified', 'Events']) {
    await lab.getByRole('tab', { name: tab }).tap();
    const overflow = await lab
      .locator('.lab-body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow, tab).toBeLessThanOrEqual(0);
  }
  await context.close();
});

for (const theme of ['light', 'dark'] as const) {
  const tag = theme === 'dark' ? '@long' : [];
  test(`the open lab has nothing for axe in the ${theme} theme`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/ko/lessons/vpc-peering');
    await page.getByRole('button', { name: names.ko.open }).click();
    const lab = page.getByRole('dialog', { name: names.ko.lab });
    await expect(lab.locator('.diagram-figure[data-ready]')).toBeVisible();
    await lab.getByRole('slider', { name: '시각' }).fill('6');
    await part(lab, /^pcx-a/)
      .first()
      .press('Enter');
    expect(await findings(page)).toEqual([]);
    for (const tab of ['판단', '바꾸기', '그래프']) {
      await lab.getByRole('tab', { name: tab }).click();
      expect(await findings(page), tab).toEqual([]);
    }
  });
}
