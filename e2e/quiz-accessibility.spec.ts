import { expect, test } from 'playwright/test';
import { findings } from './axe-findings';
import { fillIn, itemOf } from './quiz-answers';

const kinds = [
  'why-queue-effect',
  'send-who-waits',
  'size-limit',
  'arrow-direction',
  'long-poll-cloze',
  'receive-delete-order',
  'poison-path',
  'pick-service',
];

const tagOf = (theme: 'light' | 'dark') => (theme === 'dark' ? '@long' : []);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, { tag: tagOf(colorScheme) }, () => {
    test.use({ colorScheme });

    for (const view of ['picture', 'list'] as const) {
      test(`names and arrows have nothing for axe as ${view}`, async ({ page }) => {
        await page.addInitScript((name) => localStorage.setItem('day03.hotspot-view', name), view);
        for (const id of ['name-the-services', 'who-calls-whom'] as const) {
          await page.goto(`/ko/quiz/session?items=sqs/${id}&start=new`);
          const item = page.locator(`#item-${id} .item-live`);
          await expect(item).toBeVisible();
          expect(await findings(page, '.item')).toEqual([]);
          if (view === 'picture') {
            await item.getByRole('button', { name: /^빈칸 1|^주문 서비스에서 시작/ }).click();
            // The open names lie on other blanks, whose ground axe then cannot see.
            const names = page.locator('.name-chooser');
            const place = (await names.isVisible()) ? '.name-chooser' : '.item';
            expect(await findings(page, place)).toEqual([]);
            await page.keyboard.press('Escape');
          }
          await fillIn(item, itemOf(id), false);
          expect(await findings(page, '.item')).toEqual([]);
          await item.getByRole('button', { name: '확인' }).click();
          await expect(item.getByRole('heading', { name: '아쉬워요' })).toBeFocused();
          expect(await findings(page, '.item')).toEqual([]);
        }
      });
    }

    test('judgements and situations have nothing for axe', async ({ page }) => {
      for (const id of ['longer-than-timeout', 'backlog-morning'] as const) {
        await page.goto(`/ko/quiz/session?items=sqs/${id}&start=new`);
        const item = page.locator(`#item-${id} .item-live`);
        await expect(item).toBeVisible();
        expect(await findings(page, '.item')).toEqual([]);
        await fillIn(item, itemOf(id), true);
        await item.getByRole('button', { name: '확인' }).click();
        await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
        expect(await findings(page, '.item')).toEqual([]);
      }
    });

    test('items have nothing for axe, neither while asking nor after grading', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/ko/lessons/sqs');
      for (const id of kinds) {
        const item = page.locator(`#item-${id} .item-live`);
        await page.locator(`#item-${id}`).scrollIntoViewIfNeeded();
        await expect(item).toBeVisible();
      }
      expect(await findings(page, '.item')).toEqual([]);
      for (const [index, id] of kinds.entries()) {
        const item = page.locator(`#item-${id} .item-live`);
        await fillIn(item, itemOf(id), index % 2 === 0);
        await item.getByRole('button', { name: '확인' }).click();
        await expect(item.getByRole('button', { name: '다시 풀기' })).toBeVisible();
      }
      expect(await findings(page, '.item')).toEqual([]);
    });
  });
}
