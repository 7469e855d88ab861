import type { CDPSession, Locator, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { findings } from './axe-findings';
import { listen } from './page-check';

const field = (page: Page) => page.getByRole('combobox', { name: '모든 레슨에서 찾기' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '모든 레슨에서 찾기' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });
const marks = (within: Locator) => within.locator('mark');

/** Opens search by key, as soon as the page's code is there to hear it. */
async function openSearch(page: Page, box = field(page)): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused({ timeout: 1000 });
  }).toPass();
}

async function searchFor(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await expect(options(page).first()).toBeVisible();
}

test('opens by the button, "/" and Ctrl+K, and Escape brings back where one was', async ({
  page,
}) => {
  const { expectQuiet } = listen(page);
  await page.goto('/ko/lessons/sqs');
  await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: '닫기' }).click();
  const button = page.getByRole('button', { name: '찾기' });
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expectQuiet();
});

test('loads nothing of itself before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/ko/lessons/sqs', { waitUntil: 'load' });
  await expect(page.locator('.figure-wide .diagram-figure[data-ready]')).toBeVisible();
  expect(asked.filter((url) => url.includes('/search/'))).toEqual([]);
  await openSearch(page);
  await expect(page.getByText('이런 말로 찾아 보세요')).toBeVisible();
  expect(asked.filter((url) => url.includes('/search/'))).toHaveLength(1);
});

test('"/" in a text field is a slash', async ({ page }) => {
  await page.goto('/ko/glossary');
  await openSearch(page);
  await page.keyboard.press('Escape');
  const filter = page.getByRole('searchbox', { name: '용어 찾기' });
  await filter.press('/');
  await expect(filter).toHaveValue('/');
  await expect(dialog(page)).toBeHidden();
  await filter.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test.describe('in Korean', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/ko');
    await openSearch(page);
  });

  test('finds spellings, beginnings and initial consonants, and marks what it found', async ({
    page,
  }) => {
    for (const [typed, marked] of [
      ['대기열', '대기열'],
      ['ㄷㄱㅇ', '대기열'],
      ['대ㄱ', '대기'],
      ['댁', '대기'],
      ['대기여', '대기열'],
      ['메세지', '메시지'],
      ['표준대기열', '표준 대기열'],
      ['visib', 'visib'],
      ['SQS', 'SQS'],
      ['eorlduf', '대기열'],
    ] as const) {
      await test.step(`${typed} finds ${marked}`, async () => {
        await field(page).fill('');
        await expect(options(page)).toHaveCount(0);
        await searchFor(page, typed);
        await expect(marks(options(page)).first()).toHaveText(marked, { ignoreCase: true });
        // Every result says why it is there.
        for (const option of await options(page).filter({ hasNotText: '더 보기' }).all()) {
          await expect(marks(option).first()).toBeAttached();
        }
      });
    }
  });

  test('a particle does not keep a word from being found', async ({ page }) => {
    await searchFor(page, '대기열을');
    const term = page.getByRole('group', { name: '용어' }).getByRole('option').first();
    await expect(term).toContainText('대기열');
    await expect(marks(term).first()).toHaveText('대기열');
    await searchFor(page, '멱등성에서는');
    await expect(marks(options(page)).first()).toHaveText('멱등성');
  });

  test('finds what stands inside a word', async ({ page }) => {
    await searchFor(page, '드포인트');
    await expect(marks(options(page)).first()).toHaveText('드포인트');
    await expect(options(page).first()).toContainText('엔드포인트');
  });

  test('never guesses, and offers words to try', async ({ page }) => {
    for (const typed of ['대기실', '메지시', 'imeout', 'qqqq']) {
      await field(page).fill(typed);
      await expect(page.getByText(`‘${typed}’에 맞는 곳이 없어요.`).first()).toBeVisible();
      await expect(options(page)).toHaveCount(0);
    }
    await page.getByRole('button', { name: '대기열', exact: true }).click();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('대기열');
    await expect(options(page).first()).toBeVisible();
  });

  test('lists by kind, says where each stands, and shows more of a kind when asked', async ({
    page,
  }) => {
    await searchFor(page, '대기열');
    await expect(dialog(page).getByRole('group')).toHaveCount(5);
    const sections = page.getByRole('group', { name: '레슨과 섹션' });
    await expect(sections.getByRole('option').first()).toContainText(
      'Amazon SQS: 사이에 둔 대기열',
    );
    await expect(
      page.getByRole('group', { name: '문제' }).getByRole('option').first(),
    ).toContainText('·');
    const before = await sections.getByRole('option').count();
    await sections.getByRole('option', { name: /더 보기$/ }).click();
    await expect(sections.getByRole('option', { name: /더 보기$/ })).toHaveCount(0);
    expect(await sections.getByRole('option').count()).toBeGreaterThan(before);
    await expect(field(page)).toBeVisible();
  });

  test('tells a screen reader the count and the chosen result', async ({ page }) => {
    await searchFor(page, '멱등성');
    await expect(page.getByRole('status').filter({ hasText: /^\d+곳에 있어요\.$/ })).toBeAttached();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const id = await chosen(page).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await field(page).fill('메세지');
    await expect(
      page.getByRole('status').filter({ hasText: /^메시지로 찾았어요\. \d+곳에 있어요\.$/ }),
    ).toBeAttached();
  });

  test('the arrows go round and Enter opens what is chosen', async ({ page }) => {
    await searchFor(page, '긴 폴링');
    await expect(chosen(page)).toHaveCount(1);
    const first = await chosen(page).textContent();
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveText(first ?? '');
    await page.keyboard.press('ArrowDown');
    const href = await chosen(page).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });
});

for (const [typed, group, address, target] of [
  ['밀어 주지', '레슨과 섹션', '/ko/lessons/sqs#poll', '#poll'],
  ['멱등성', '용어', '/ko/glossary#idempotency', '#idempotency'],
] as const) {
  test(`opens the exact place of ${typed}`, async ({ page }) => {
    await page.goto('/ko');
    await openSearch(page);
    await searchFor(page, typed);
    await page.getByRole('group', { name: group }).getByRole('option').first().click();
    await page.waitForURL(`**${address}`);
    await expect(page.locator(target)).toBeInViewport();
  });
}

test('opens a scene and a question of the page one is on', async ({ page }) => {
  await page.goto('/ko/lessons/sqs');
  await expect(page.locator('.figure-wide .diagram-figure[data-ready]')).toBeVisible();
  await openSearch(page);
  await searchFor(page, '나눠 가져간다');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/#scene-compete$/);
  await expect(page.locator('#scene-compete')).toBeInViewport();
  await openSearch(page);
  await expect(field(page)).toHaveValue('나눠 가져간다');
  await field(page).fill('영수증 작업자 표준 대기열');
  const question = page.getByRole('group', { name: '문제' }).getByRole('option').first();
  const href = await question.getAttribute('href');
  await question.click();
  await expect(page.locator(href?.replace(/^.*#/, '#') ?? '')).toBeInViewport();
});

test.describe('while a syllable is being composed', () => {
  async function startComposing(page: Page): Promise<CDPSession> {
    await page.goto('/ko');
    await openSearch(page);
    return page.context().newCDPSession(page);
  }
  const compose = (session: CDPSession, text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const press = (session: CDPSession, key: string) =>
    session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: key,
      windowsVirtualKeyCode: 229,
    });

  test('results follow every stage of 대기열', async ({ page }) => {
    const session = await startComposing(page);
    const seen: string[] = [];
    for (const [done, shown] of [
      ['', 'ㄷ'],
      ['', '대'],
      ['', '댁'],
      ['대', '기'],
      ['', '깅'],
      ['기', '여'],
      ['', '열'],
    ] as const) {
      if (done !== '') await session.send('Input.insertText', { text: done });
      await compose(session, shown);
      await expect(options(page).first()).toBeVisible();
      seen.push(await field(page).inputValue());
    }
    expect(seen).toEqual(['ㄷ', '대', '댁', '대기', '대깅', '대기여', '대기열']);
    await expect(marks(options(page)).first()).toHaveText('대기열');
  });

  for (const key of ['Escape', 'Enter', 'ArrowDown']) {
    test(`${key} does nothing but end the syllable`, async ({ page }) => {
      const session = await startComposing(page);
      await compose(session, '큐');
      await expect(options(page).first()).toBeVisible();
      await press(session, key);
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toHaveValue('큐');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      expect(new URL(page.url()).pathname).toBe('/ko');
      await session.send('Input.insertText', { text: '큐' });
      await expect(field(page)).toHaveValue('큐');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  }
});

test('in English a word is found by its beginning, in either language', async ({ page }) => {
  await page.goto('/en');
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await openSearch(page, box);
  await box.fill('visib');
  await expect(marks(options(page)).first()).toHaveText(/^visib$/i);
  await box.fill('isibility');
  await expect(page.getByText('Nothing fits “isibility”.').first()).toBeVisible();
  await box.fill('대기열');
  await expect(options(page).filter({ hasText: 'Also called: 대기열' }).first()).toBeVisible();
  await box.fill('poll');
  await expect(options(page).first()).toBeVisible();
  await page
    .getByRole('group', { name: 'Lessons and sections' })
    .getByRole('option')
    .first()
    .click();
  await page.waitForURL(/\/en\/lessons\/[a-z-]+/);
});

test('says so when nothing can be loaded, and tries again', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('/ko');
  await openSearch(page);
  await expect(page.getByRole('alert').getByText('불러오지 못했어요')).toBeVisible();
  await field(page).fill('대기열');
  await page.unroute('**/search/index.json');
  await page.getByRole('button', { name: '다시 시도하기' }).click();
  await expect(options(page).first()).toBeVisible();
});

test('without a connection the button says so, and opens once there is one', async ({
  page,
  context,
}) => {
  await page.goto('/ko', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const button = page.getByRole('button', { name: '찾기' });
  await button.click();
  await expect(page.getByRole('alert').getByText('찾기를 열지 못했어요')).toBeVisible();
  await context.setOffline(false);
  await button.click();
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('찾기를 열지 못했어요')).toBeHidden();
});

test('on a phone it fills the screen and every row can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/ko');
  await openSearch(page);
  await searchFor(page, '대기열');
  const box = await dialog(page).boundingBox();
  expect([box?.width, box?.height]).toEqual([390, 844]);
  for (const option of await options(page).all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('without scripts there is no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ko');
  await expect(page.getByRole('link', { name: '용어집' })).toBeVisible();
  await expect(page.getByRole('button', { name: '찾기' })).toHaveCount(0);
  await context.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`has nothing for axe in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/ko');
    await openSearch(page);
    expect(await findings(page, '.search-dialog')).toEqual([]);
    await searchFor(page, '대기열');
    expect(await findings(page, '.search-dialog')).toEqual([]);
    await field(page).fill('qqqq');
    await expect(options(page)).toHaveCount(0);
    expect(await findings(page, '.search-dialog')).toEqual([]);
  });
}
