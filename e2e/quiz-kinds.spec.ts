import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import type { Item } from '@/lib/grade/item';
import { fillIn, itemOf } from './quiz-answers';

const missed = itemOf('why-queue-effect');
const simple: readonly Item['kind'][] = ['single', 'multi', 'numeric', 'cloze', 'match', 'order'];

async function current(page: Page): Promise<string> {
  const item = page.locator('section.item');
  await expect(item).toBeVisible();
  return (await item.getAttribute('id'))!.replace('item-', '');
}

/** Answers an item of the lesson wrongly, so that the course has something to ask. */
async function missOne(page: Page): Promise<void> {
  await page.goto('/ko/lessons/sqs');
  const place = page.locator(`#item-${missed.id}`);
  await place.scrollIntoViewIfNeeded();
  await fillIn(place, missed, false);
  await place.getByRole('button', { name: '확인' }).click();
  await expect(place.getByText('저장됨')).toBeVisible();
}

/** A review of today that begins with an item the form of which is quickly filled in. */
async function startToday(page: Page): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await page.goto('/ko/quiz/session?kind=today&minutes=5&start=new');
    const id = await current(page);
    if (simple.includes(itemOf(id).kind)) return id;
  }
  throw new Error('No session began with a simple item. Look at the course data.');
}

test('what was missed is weak, is asked with confidence, and stands among mistakes and progress', async ({
  page,
}) => {
  await missOne(page);
  await page.goto('/ko/quiz');
  await expect(page.getByText(/^약한 문제 1개/)).toBeVisible();
  await page.getByText('5분', { exact: true }).click();
  await page.getByRole('link', { name: '시작: 약점' }).click();
  await expect(page).toHaveURL(/kind=weak&minutes=5/);
  expect(await current(page)).toBe(missed.id);

  const place = page.locator('section.item');
  await fillIn(place, missed, false);
  await place.getByRole('radio', { name: '확신' }).check();
  await place.getByRole('button', { name: '확인' }).click();
  await expect(place.getByText('확신했는데 답이 달랐어요')).toBeVisible();
  await expect(place.getByText('저장됨')).toBeVisible();

  await page.goto('/ko/quiz/mistakes');
  await expect(page.getByRole('heading', { name: missed.stem.ko })).toBeVisible();
  await expect(page.getByText('문제 1개', { exact: true })).toBeVisible();
  await page.goto('/ko/progress');
  await expect(page.getByRole('heading', { name: '다시 읽으면 좋은 곳' })).toBeVisible();
  await expect(page.getByRole('meter', { name: /^Amazon SQS/ })).toBeVisible();
});

test('today’s review takes confidence, copies a report, and goes on after a reload', async ({
  page,
}) => {
  await missOne(page);
  await page.goto('/ko/quiz');
  await expect(page.getByText(/새 문제 \d+개/)).toBeVisible();
  await expect(page.getByRole('link', { name: '시작: 오늘의 복습' })).toBeVisible();

  const before = await startToday(page);
  const place = page.locator('section.item');
  await fillIn(place, itemOf(before), true);
  await place.getByRole('radio', { name: '아마' }).check();
  await place.getByRole('button', { name: '확인' }).click();
  await expect(place.getByText('저장됨')).toBeVisible();
  await place.getByRole('button', { name: '이 문항이 이상해요' }).click();
  await expect(place.getByText(/알릴 내용을 복사했어요|복사가 막혀 있어요/)).toBeVisible();
  await place.getByRole('button', { name: '다음' }).click();
  await expect(place).not.toHaveAttribute('id', `item-${before}`);
  const next = await current(page);
  await page.reload();
  expect(await current(page)).toBe(next);
  await expect(page.locator('.session-count')).toHaveText(/^2 \//);
});

test('a device without answers is told so kindly', async ({ page }) => {
  await page.goto('/ko/quiz/mistakes');
  await expect(page.getByText('아직 틀린 문제가 없어요.')).toBeVisible();
  await page.goto('/ko/progress');
  await expect(page.getByText('아직 푼 문제가 없어요.')).toBeVisible();
});

test('an address that asks for an odd session is refused by name', async ({ page }) => {
  await page.goto('/ko/quiz/session?kind=today&minutes=7');
  await expect(page.getByRole('alert').filter({ hasText: 'minutes=7' })).toBeVisible();
  await page.goto('/ko/quiz/session?kind=all');
  await expect(page.getByRole('alert').filter({ hasText: 'kind=all' })).toBeVisible();
});
