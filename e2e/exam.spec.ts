import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';

async function start(page: Page): Promise<void> {
  await page.goto('/ko/quiz/exam');
  await page.getByText('10문제 15분').click();
  await page.getByRole('button', { name: '시험 시작' }).click();
  await expect(page.getByText('1 / 10')).toBeVisible();
}

test('an exam goes on after a reload, is reviewed whole, and then says how it went', async ({
  page,
}) => {
  await start(page);
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText(/^1[45]:\d\d$/, { timeout: 20_000 });
  await page.getByRole('checkbox', { name: '나중에 다시 보기' }).check();
  await page.getByRole('button', { name: '다음', exact: true }).click();
  await expect(page.locator('.item-stem')).toBeFocused();
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

test('the time can be hidden, stays hidden, and shows again', async ({ page }) => {
  await start(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: '시간 숨기기' }).click();
  await expect(page.getByRole('timer')).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: '남은 시간 보기' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
});

test('time is announced four times, and goes on while nobody looks', async ({ page }) => {
  await page.clock.install({ time: '2026-11-20T03:00:00Z' });
  await start(page);
  await expect(page.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
  const said = page.getByRole('status').filter({ hasText: '분 남았어요.' });
  await expect(said).toHaveCount(0);
  // What the clock says matters, not how many ticks the page was given.
  const at = async (time: string, text: string) => {
    await page.clock.setSystemTime(`2026-11-20T03:${time}Z`);
    await page.clock.runFor(2000);
    await expect(said).toHaveText(text);
  };
  await at('05:10', '10분 남았어요.');
  await at('07:40', '8분 남았어요.');
  await at('09:00', '8분 남았어요.');
  await at('10:10', '5분 남았어요.');
  await at('14:10', '1분 남았어요.');
  await page.clock.setSystemTime('2026-11-20T05:00:00Z');
  await page.clock.runFor(2000);
  await expect(page.getByText('시간이 다 되어 그대로 제출했어요.')).toBeVisible();
});

test('an exam left open past its end is handed in when it is opened again', async ({ page }) => {
  await page.clock.install({ time: '2026-11-20T03:00:00Z' });
  await start(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.goto('/ko/glossary');
  await page.clock.setSystemTime('2026-11-21T03:00:00Z');
  await page.goto('/ko/quiz/exam');
  await expect(page.getByText('시간이 다 되어 그대로 제출했어요.')).toBeVisible();
});

test('an exam is taken in one tab at a time, and moves to another as it stands', async ({
  context,
}) => {
  const one = await context.newPage();
  await start(one);
  await one.getByRole('button', { name: '다음', exact: true }).click();
  await expect(one.getByText('2 / 10')).toBeVisible();
  const stem = await one.locator('.item-stem').textContent();

  const two = await context.newPage();
  await two.goto('/ko/quiz/exam');
  await expect(two.getByText('다른 탭에서 풀고 있어요.')).toBeVisible();
  await two.getByRole('button', { name: '여기서 이어 풀기' }).click();
  await expect(two.getByText('2 / 10')).toBeVisible();
  await expect(two.locator('.item-stem')).toHaveText(stem!);
  await expect(one.getByText('다른 탭에서 풀고 있어요.')).toBeVisible();
  await expect(one.locator('.item-stem')).toHaveCount(0);
  await two.getByRole('button', { name: '다음', exact: true }).click();
  await expect(two.getByText('3 / 10')).toBeVisible();
  await two.close();
  await one.getByRole('button', { name: '여기서 이어 풀기' }).click();
  await expect(one.getByText('3 / 10')).toBeVisible();
});

test('an exam that cannot be saved says so, and is saved later', async ({ page }) => {
  await start(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.evaluate(() => {
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    Object.assign(window, {
      mend: () => Object.defineProperty(IDBObjectStore.prototype, 'put', original),
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: '다음', exact: true }).click();
  await expect(page.getByText('시험을 저장하지 못했어요.')).toBeVisible();
  await expect(page.getByText('2 / 10')).toBeVisible();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: '다시 저장' }).click();
  await expect(page.getByText('시험을 저장하지 못했어요.')).toBeHidden();
  await page.reload();
  await expect(page.getByText('2 / 10')).toBeVisible();
});
