import { expect, test } from 'playwright/test';

test.use({ javaScriptEnabled: false });

for (const [locale, prose, caption, answer, reason] of [
  ['ko', '온라인 서점 하루책방에서', '작업자 A가 먼저 물었기 때문에', '답과 까닭', '영수증'],
  ['en', 'Haru Books', 'Worker A gets m1 because it asked', 'Answer', 'receipt'],
] as const) {
  test(`without scripts the ${locale} lesson is complete`, async ({ page }) => {
    await page.goto(`/${locale}/lessons/sqs`);
    await expect(page.getByText(prose).first()).toBeVisible();
    await expect(page.locator('.scene-note').getByText(caption)).toBeVisible();
    await expect(page.locator('.figure-wide svg').getByText('DLQ', { exact: true })).toBeVisible();
    await expect(page.locator('.scene-note')).toHaveCount(8);

    const items = page.locator('.item');
    expect(await items.count()).toBeGreaterThanOrEqual(12);
    const details = items.first().locator('details');
    await details.getByText(answer).click();
    await expect(details).toContainText(reason);

    await page.getByText(locale === 'ko' ? '그림을 글로 읽기' : 'Read the figure as text').click();
    await expect(page.locator('.text-view li').filter({ hasText: 'DLQ' }).first()).toBeVisible();
  });
}

test('without scripts the picture keeps all its labels at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/ko/lessons/sqs');
  const picture = page.locator('.figure-tall svg');
  await expect(picture).toBeVisible();
  for (const label of [
    '손님',
    '주문 서비스',
    '영수증 대기열',
    '작업자 C',
    '알림 서비스',
    'SendMessage',
  ]) {
    const box = (await picture.getByText(label, { exact: true }).boundingBox())!;
    expect(box.x, label).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, label).toBeLessThanOrEqual(320);
  }
});

test('without scripts and with them, the lesson prints its picture, captions and answers', async ({
  page,
}) => {
  await page.goto('/ko/lessons/sqs');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figure-wide svg').first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.scene-words').first()).toBeVisible();
});
