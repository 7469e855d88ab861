import { expect, test } from 'playwright/test';
import { course, lessons } from '../content/lessons';
import { locales } from '../lib/text/locale';
import { listen, stageReady } from './page-check';

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the figure follows the reading, yields to a choice and follows again', async ({ page }) => {
    const quiet = listen(page);
    await page.goto('/ko/lessons/sqs');
    await stageReady(page);
    const scenes = page.getByRole('complementary', { name: '그림' });
    const current = scenes.locator('[aria-current=step]');
    await expect(current).toHaveText('1');

    await page.locator('#scene-poll').scrollIntoViewIfNeeded();
    await page.locator('#scene-poll').evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveText('3');

    await scenes.getByRole('button', { name: '장면 6: 계속 실패하면 DLQ로' }).click();
    await expect(current).toHaveText('6');
    await page.mouse.wheel(0, 60);
    await expect(current).toHaveText('6');

    await scenes.getByRole('button', { name: '읽는 위치 따라가기' }).click();
    await expect(current).toHaveText('3');
    quiet.expectQuiet();
  });

  test('every node and edge opens its four-part detail', async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto('/ko/lessons/sqs');
    await stageReady(page);
    const parts = page.locator('.figure-wide .stage [data-part]:is([role=button], button)');
    const count = await parts.count();
    expect(count).toBe(12 + 12);
    for (let index = 0; index < count; index += 1) {
      const part = parts.nth(index);
      await part.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('region', { name: /.+/ }).filter({ hasText: '왜 여기 있나' });
      await expect(panel.getByText('무엇인가')).toBeVisible();
      await expect(panel.getByText('없다면', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(part).toBeFocused();
    }
  });

  test('arrow keys move between parts and leave by Tab', async ({ page }) => {
    await page.goto('/ko/lessons/sqs');
    await stageReady(page);
    const stage = page.locator('.figure-wide .stage');
    await stage.getByRole('button', { name: /^영수증 대기열 Amazon SQS/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(stage.getByRole('button', { name: /^DLQ 실패/ })).toBeFocused();
    expect(await stage.locator('[data-part][tabindex="0"]').count()).toBe(1);
  });

  test('the page scrolls over the figure by wheel and by Space', async ({ page }) => {
    await page.goto('/ko/lessons/sqs#send');
    await stageReady(page);
    const before = await page.evaluate(() => scrollY);
    const box = (await page.locator('.figure-wide .stage').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    const middle = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(middle + 100);
  });

  test('a link to a scene shows it and survives going back', async ({ page }) => {
    await page.goto('/ko/lessons/sqs#scene-compete');
    const current = page.getByRole('complementary').locator('[aria-current=step]');
    await expect(current).toHaveText('7');
    await page.goto('/ko');
    await page.goBack();
    await expect(current).toHaveText('7');
  });

  test('a term tells its meaning and a number its source', async ({ page }) => {
    await page.goto('/ko/lessons/sqs');
    const term = page.getByRole('button', { name: '생산자', exact: true }).first();
    await term.click();
    await expect(page.locator('.gloss:popover-open')).toContainText('생산자');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '1 MiB', exact: true }).first().click();
    const source = page.locator('.gloss:popover-open');
    await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\/docs\.aws/);
    await expect(source).toContainText('2026-11-22');
  });

  test('the language switch keeps the section', async ({ page }) => {
    await page.goto('/ko/lessons/sqs#visibility');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/lessons\/sqs#visibility$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('the theme is kept for the next page', async ({ page }) => {
    await page.goto('/ko/lessons/sqs');
    await page.getByLabel('테마').selectOption({ label: '어둡게' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.goto('/ko');
    expect(await paper()).toBe(dark);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('home leads back to the section read last', async ({ page }) => {
    await page.goto('/ko/lessons/sqs#dead-letter');
    await expect
      .poll(
        async () => {
          const other = await page.context().newPage();
          await other.goto('/ko');
          const link = other.getByRole('link', { name: '이어 읽기' });
          const href = (await link.count()) > 0 ? await link.getAttribute('href') : null;
          await other.close();
          return href;
        },
        { timeout: 20_000 },
      )
      .toMatch(/^\/ko\/lessons\/sqs#/);
  });

  test('with reduced motion nothing on the page is animated', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/ko/lessons/sqs');
    await stageReady(page);
    await page.getByRole('button', { name: '다음 장면' }).click();
    const running = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => {
          const { duration } = animation.effect?.getComputedTiming() ?? {};
          return typeof duration === 'number' && duration > 1;
        }).length,
    );
    expect(running).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the scene docks above the text, and the whole picture opens by a tap', async ({ page }) => {
    await page.goto('/ko/lessons/sqs#scene-poll');
    const dock = page.locator('.dock[data-shown]');
    await expect(dock).toBeVisible();
    const box = (await dock.boundingBox())!;
    expect(box.height).toBeLessThanOrEqual(844 * 0.4 + 1);
    await expect(dock.locator('[aria-current=step]')).toHaveText('3');
    await dock.getByRole('button', { name: '다음 장면' }).tap();
    await expect(dock.locator('[aria-current=step]')).toHaveText('4');

    await dock.getByRole('button', { name: /그림 크게 보기/ }).tap();
    const large = page.getByRole('dialog', { name: '하루책방의 영수증 대기열' });
    await expect(large).toBeVisible();
    await large.getByRole('button', { name: '닫기' }).tap();
    await expect(large).toBeHidden();
  });

  test('nothing is wider than the screen', async ({ page }) => {
    for (const path of [
      '/ko',
      '/ko/lessons/sqs',
      '/en/lessons/sqs',
      '/ko/notes',
      '/en/notes',
      '/ko/quiz',
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});

test('the glossary finds a term by the other language and leads to its lesson', async ({
  page,
}) => {
  await page.goto('/ko/glossary');
  await page.getByRole('searchbox', { name: '용어 찾기' }).fill('visibility');
  await expect(page.getByRole('term')).toHaveCount(1);
  await expect(page.getByRole('term')).toContainText('표시 제한 시간');
  await page.getByRole('link', { name: /^배우는 곳/ }).click();
  await expect(page).toHaveURL(/\/ko\/lessons\/sqs$/);
});

test('a note says how exact it is and leads to what teaches it and asks about it', async ({
  page,
}) => {
  await page.goto('/ko');
  await page.getByRole('link', { name: '노트', exact: true }).click();
  await expect(page).toHaveURL(/\/ko\/notes$/);
  await expect(page.locator('.note-entry')).toHaveCount(24);
  const note = page.locator('#n16');
  await expect(note).toContainText('보완 필요');

  for (const [link, place] of [
    [/팬아웃$/, '#fan-out'],
    ['서비스마다 한 부씩', '#scene-fan-out'],
    [/^차례 놓기: 주문 이벤트/, '#item-order-story'],
  ] as const) {
    await note.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(`/ko/lessons/sqs${place}`);
    await expect(page.locator(place)).toBeInViewport();
    await page.goBack();
  }
});

test('an unknown address gets a real 404 in both languages', async ({ page }) => {
  const response = await page.goto('/ko/lessons/no-such-lesson');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '찾는 쪽이 없어요' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('addresses without a language go to Korean', async ({ page }) => {
  await page.goto('/lessons/sqs');
  await expect(page).toHaveURL(/\/ko\/lessons\/sqs$/);
});

test('the course lists its lessons; those not written yet say so and are no links', async ({
  page,
}) => {
  await page.goto('/ko');
  const entries = page.locator('.course-map > li');
  await expect(entries).toHaveCount(course.length);
  for (const [index, entry] of course.entries()) {
    const shown = entries.nth(index);
    const isPlanned = 'planned' in entry;
    await expect(shown.getByText('준비 중')).toHaveCount(isPlanned ? 1 : 0);
    await expect(shown.getByRole('link', { name: entry.title.ko })).toHaveCount(isPlanned ? 0 : 1);
  }
});

for (const { slug, title, diagram } of lessons) {
  test(`the lesson ${slug} opens in both languages with its figure, scenes and items`, async ({
    page,
  }) => {
    const quiet = listen(page);
    for (const locale of locales) {
      await page.goto(`/${locale}/lessons/${slug}`);
      await expect(page.getByRole('heading', { level: 1, name: title[locale] })).toBeVisible();
      await expect(page.locator('.scene-note')).toHaveCount(diagram.scenes.length);
      const data = await page.request.get(`/${locale}/data/${slug}.json`);
      expect(data.ok()).toBe(true);
    }
    quiet.expectQuiet();
  });
}
