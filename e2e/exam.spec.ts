import { expect, test } from 'playwright/test';

test('an exam goes on after a reload, is reviewed whole, and then says how it went', async ({
  page,
}) => {
  await page.goto('/ko/quiz/exam');
  await page.getByText('10문제 15분').click();
  await page.getByRole('button', { name: '시험 시작' }).click();
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText(/^1[45]:\d\d$/, { timeout: 20_000 });
  await page.getByRole('checkbox', { name: '나중에 다시 보기' }).check();
  await page.getByRole('button', { name: '다음', exact: true }).click();
  const stem = await page.locator('.item-stem').textContent();
  await expect(timer).toHaveText(/^14:\d\d$/);
  const before = await timer.textContent();

  await page.reload();
  await expect(page.locator('.item-stem')).toHaveText(stem!);
  await expect(page.getByText('2 / 10')).toBeVisible();
  await expect(page.getByRole('button', { name: '1번, 아직, 표시함' })).toBeVisible();
  expect((await timer.textContent())! <= before!).toBe(true);
  await expect(page.locator('.verdict')).toHaveCount(0);

  await page.getByRole('button', { name: '제출하기' }).click();
  await expect(page.getByText('답하지 않은 문제가 10개 있어요')).toBeVisible();
  await page.getByRole('button', { name: '지금 제출' }).click();
  for (let left = 10; left > 0; left -= 1) {
    await expect(page.getByText(`${left}개 남았어요`)).toBeVisible();
    await expect(page.locator('.explanation')).toBeVisible();
    await expect(page.getByRole('heading', { name: '시험 결과' })).toHaveCount(0);
    await page.getByRole('button', { name: /^봤어요/ }).click();
  }
  await expect(page.getByRole('heading', { name: '시험 결과' })).toBeFocused();
  await expect(page.getByText('10문제 중 0문제를 맞혔어요(0%).')).toBeVisible();
});
