import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { fillIn, itemOf } from './quiz-answers';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
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

type Finding = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
};

/** What axe says about the items, but for words inside the SVG, whose ground it cannot see. */
async function findings(page: Page, place = '.item'): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (include) => {
    const { axe } = window as unknown as {
      axe: { run: (where: object) => Promise<{ violations: Finding[]; incomplete: Finding[] }> };
    };
    const { violations, incomplete } = await axe.run({ include: [[include]] });
    return [...violations, ...incomplete];
  }, place);
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !html.startsWith('<text'))
      .map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const view of ['picture', 'list'] as const) {
      test(`names and arrows have nothing for axe as ${view}`, async ({ page }) => {
        await page.addInitScript((name) => localStorage.setItem('day03.hotspot-view', name), view);
        for (const id of ['name-the-services', 'who-calls-whom'] as const) {
          await page.goto(`/ko/quiz/session?items=sqs/${id}&start=new`);
          const item = page.locator(`#item-${id} .item-live`);
          await expect(item).toBeVisible();
          expect(await findings(page)).toEqual([]);
          if (view === 'picture') {
            await item.getByRole('button', { name: /^빈칸 1|^주문 서비스에서 시작/ }).click();
            // The open names lie on other blanks, whose ground axe then cannot see.
            const names = page.locator('.name-chooser');
            const place = (await names.isVisible()) ? '.name-chooser' : '.item';
            expect(await findings(page, place)).toEqual([]);
            await page.keyboard.press('Escape');
          }
          await fillIn(item, itemOf(id), false);
          expect(await findings(page)).toEqual([]);
          await item.getByRole('button', { name: '확인' }).click();
          await expect(item.getByRole('heading', { name: '아쉬워요' })).toBeFocused();
          expect(await findings(page)).toEqual([]);
        }
      });
    }

    test('judgements and situations have nothing for axe', async ({ page }) => {
      for (const id of ['longer-than-timeout', 'backlog-morning'] as const) {
        await page.goto(`/ko/quiz/session?items=sqs/${id}&start=new`);
        const item = page.locator(`#item-${id} .item-live`);
        await expect(item).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await fillIn(item, itemOf(id), true);
        await item.getByRole('button', { name: '확인' }).click();
        await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
        expect(await findings(page)).toEqual([]);
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
      expect(await findings(page)).toEqual([]);
      for (const [index, id] of kinds.entries()) {
        const item = page.locator(`#item-${id} .item-live`);
        await fillIn(item, itemOf(id), index % 2 === 0);
        await item.getByRole('button', { name: '확인' }).click();
        await expect(item.getByRole('button', { name: '다시 풀기' })).toBeVisible();
      }
      expect(await findings(page)).toEqual([]);
    });
  });
}
