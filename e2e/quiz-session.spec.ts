import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { items } from '@/content/lessons/sqs/quiz';
import { fillIn, itemOf } from './quiz-answers';
import { rowsOf } from './stored-record';

/** A session asks at most twenty. */
const total = Math.min(items.length, 20);

/** The id of the item on screen; waits for one other than `before`. */
async function current(page: Page, before?: string): Promise<string> {
  const item = page.locator('section.item');
  await expect(item).toBeVisible();
  if (before !== undefined) await expect(item).not.toHaveAttribute('id', `item-${before}`);
  return (await item.getAttribute('id'))!.replace('item-', '');
}

async function answer(page: Page, right: boolean): Promise<string> {
  const id = await current(page);
  const place = page.locator('section.item');
  await fillIn(place, itemOf(id), right);
  await place.getByRole('button', { name: '확인' }).click();
  await expect(place.getByRole('heading', { name: right ? '맞았어요' : '아쉬워요' })).toBeFocused();
  await expect(place.getByRole('status').filter({ hasText: '저장됨' })).toBeVisible();
  return id;
}

test('a missed item comes back later, a reload resumes, and the end says how it went', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/ko/quiz');
  await page.getByRole('link', { name: /^시작: Amazon SQS/ }).click();
  await expect(page.getByText(`1 / ${total}`)).toBeVisible();

  const missed = await answer(page, false);
  await expect(page.getByText('조금 뒤에 다시 물어볼게요.')).toBeVisible();
  await page.keyboard.press('n');
  const second = await current(page, missed);
  await expect(page.getByText(`2 / ${total + 1}`)).toBeVisible();

  await page.reload();
  expect(await current(page)).toBe(second);
  await page.goto('/ko/quiz');
  await expect(page.getByText('푼 문제 1개')).toBeVisible();
  await page.getByRole('link', { name: `이어서 풀기 (1/${total + 1})` }).click();
  expect(await current(page)).toBe(second);

  const asked: string[] = [];
  for (let turn = 1; turn <= total; turn += 1) {
    asked.push(await answer(page, true));
    await page.getByRole('button', { name: /^(다음|결과 보기)$/ }).click();
    if (turn < total) await current(page, asked.at(-1));
  }
  expect(asked.indexOf(missed)).toBe(3);
  await expect(page.getByRole('heading', { name: '다 풀었어요' })).toBeFocused();
  await expect(page.getByText(`${total}개 중 ${total - 1}개를 처음에 맞혔어요.`)).toBeVisible();
  await expect(page.getByText('다시 물었을 때는 맞혔어요.')).toBeVisible();
  const { section } = itemOf(missed);
  await expect(page.locator(`a[href="/ko/lessons/sqs#${section}"]`)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: '다 풀었어요' })).toBeVisible();
  await page.getByRole('button', { name: '틀린 문제만 다시' }).click();
  await expect(page.getByText('1 / 1')).toBeVisible();
  expect(await current(page)).toBe(missed);

  // After the first finished session the browser was asked to keep the record.
  await page.goto('/ko/settings');
  await expect(page.getByText(/부탁했지만 브라우저가|함부로 지우지 않기로 했어요/)).toBeVisible();
});

test('one tab at a time is at a session, and no question is graded twice', async ({ context }) => {
  const one = await context.newPage();
  await one.goto('/ko/quiz/session?lesson=sqs');
  const first = await answer(one, true);

  const two = await context.newPage();
  await two.goto('/ko/quiz/session?lesson=sqs');
  await expect(two.getByText('다른 탭에서 풀고 있어요.')).toBeVisible();
  await two.getByRole('button', { name: '여기서 이어 풀기' }).click();
  await expect(one.getByText('다른 탭에서 풀고 있어요.')).toBeVisible();
  const second = await current(two, first);
  await answer(two, true);

  await one.getByRole('button', { name: '여기서 이어 풀기' }).click();
  const third = await current(one, first);
  expect([first, second]).not.toContain(third);
  await expect(one.getByText(`3 / ${total}`)).toBeVisible();
  const answered = (await rowsOf(one, 'events')).filter((row) => Object(row).type === 'answer');
  expect(answered).toHaveLength(2);

  // Another session is nobody else's business.
  await two.goto('/ko/quiz/session?items=sqs/why-queue-effect');
  expect(await current(two)).toBe('why-queue-effect');
});

test('an address without a known lesson leads back', async ({ page }) => {
  await page.goto('/ko/quiz/session?lesson=nothing');
  await expect(page.getByRole('alert').filter({ hasText: '찾지 못했어요' })).toBeVisible();
  await page.getByRole('link', { name: '복습 첫 화면으로' }).click();
  await expect(page).toHaveURL(/\/ko\/quiz$/);
});

test('questions that do not load can be asked for again', async ({ page }) => {
  await page.route('**/data/sqs.json', (route) => route.abort());
  await page.goto('/ko/quiz/session?lesson=sqs');
  await expect(page.getByText('문제를 불러오지 못했어요')).toBeVisible();
  await page.unroute('**/data/sqs.json');
  await page.getByRole('button', { name: '다시 시도' }).click();
  await current(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the review page leads to the items in the lessons', async ({ page }) => {
    await page.goto('/ko/quiz');
    await expect(page.getByText('같은 문제가 레슨 안에도 있고')).toBeVisible();
    await page.getByRole('link', { name: /^Amazon SQS/ }).click();
    const item = page.locator('#item-why-queue-effect');
    await expect(item.getByRole('button', { name: '확인' })).toBeHidden();
    await expect(item.getByRole('radio')).toHaveCount(4);
    await item.getByText('답과 까닭').click();
    await expect(item.getByText('SendMessage가 성공하면')).toBeVisible();
  });
});
