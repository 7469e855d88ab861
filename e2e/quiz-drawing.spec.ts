import { expect, test } from 'playwright/test';
import { ask } from './ask-item';

test('picture and list of names have the same state', async ({ page }) => {
  const place = await ask(page, 'name-the-services', 'ko', 'picture');
  await place.getByRole('button', { name: '빈칸 3, 비어 있음' }).click();
  await place.getByRole('button', { name: 'SNS 주제' }).click();
  await expect(place.getByRole('button', { name: '빈칸 3, SNS 주제' })).toBeFocused();
  await place.getByRole('button', { name: '목록으로' }).click();
  await expect(place.locator('select[name="topic"]')).toHaveValue('topic');
  await place.locator('select[name="dlq"]').selectOption('broker');
  await place.getByRole('button', { name: '그림으로' }).click();
  await expect(place.getByRole('button', { name: '빈칸 1, Amazon MQ' })).toBeVisible();
});

test('Escape closes the names and gives the focus back', async ({ page }) => {
  const place = await ask(page, 'name-the-services', 'ko', 'picture');
  const blank = place.getByRole('button', { name: '빈칸 2, 비어 있음' });
  await blank.press('Enter');
  await expect(place.getByRole('group', { name: '빈칸 2의 이름' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(place.getByRole('group', { name: '빈칸 2의 이름' })).toBeHidden();
  await expect(blank).toBeFocused();
});

test('a wrong name is answered with what it stands for, and the right one', async ({ page }) => {
  const place = await ask(page, 'name-the-services', 'ko', 'list');
  await place.locator('select[name="topic"]').selectOption('balancer');
  await place.getByRole('button', { name: '확인' }).click();
  await expect(place.getByText('로드 밸런서는 요청을 보관하지 않고')).toBeVisible();
  await expect(place.getByText('맞는 이름: SNS 주제')).toBeVisible();
});

test('picture and list of arrows have the same state, and arrows can be taken back', async ({
  page,
}) => {
  const place = await ask(page, 'who-calls-whom', 'ko', 'picture');
  await place.getByRole('button', { name: '주문 서비스에서 시작' }).click();
  await expect(
    place.getByRole('status').filter({ hasText: '주문 서비스에서 시작해요' }),
  ).toBeVisible();
  await place.getByRole('button', { name: '주문 서비스에서 영수증 대기열 쪽으로 잇기' }).click();
  await expect(place.getByText('모두 1개예요')).toBeVisible();
  await place.getByRole('button', { name: '작업자 A에서 시작' }).click();
  await page.keyboard.press('Escape');
  await expect(place.getByText('시작을 취소했어요')).toBeVisible();
  await place.getByRole('button', { name: '목록으로' }).click();
  await expect(place.locator('[data-arrow="orders>queue"]')).toBeVisible();
  await place.getByLabel('시작').selectOption('queue');
  await place.getByLabel('끝').selectOption('worker-a');
  await place.getByRole('button', { name: '더하기' }).click();
  await place.getByRole('button', { name: '그림으로' }).click();
  await expect(place.locator('[data-part="queue>worker-a"]')).toBeAttached();
  await place.getByRole('button', { name: '지우기: 주문 서비스에서 영수증 대기열 쪽으로' }).click();
  await expect(place.locator('[data-part="orders>queue"]')).toHaveCount(0);
  await expect(place.getByRole('button', { name: /^지우기/ })).toBeFocused();
});

test('every wrong arrow is explained, and so is what is missing', async ({ page }) => {
  const place = await ask(page, 'who-calls-whom', 'ko', 'list');
  const draw = async (from: string, to: string) => {
    await place.getByLabel('시작').selectOption(from);
    await place.getByLabel('끝').selectOption(to);
    await place.getByRole('button', { name: '더하기' }).click();
  };
  await draw('queue', 'worker-a');
  await draw('orders', 'worker-b');
  await draw('worker-a', 'worker-b');
  await place.getByRole('button', { name: '확인' }).click();
  const row = (arrow: string) => place.locator(`[data-arrow="${arrow}"]`);
  await expect(row('queue>worker-a')).toContainText('방향이 반대예요');
  await expect(row('queue>worker-a')).toContainText('메시지는 작업자의 호출에 대한 응답으로');
  await expect(row('orders>worker-b')).toContainText('주문 서비스가 작업자를 직접 부르면');
  await expect(row('worker-a>worker-b')).toContainText('작업자끼리 일을 나누는 호출도 없습니다');
  await expect(place.getByText('빠뜨린 화살표예요')).toHaveCount(2);
});

test('a graded picture says in words which arrow was right, wrong or missing', async ({ page }) => {
  const place = await ask(page, 'who-calls-whom', 'ko', 'picture');
  for (const [from, to] of [
    ['orders', 'queue'],
    ['orders', 'worker-b'],
  ] as const) {
    await place.locator(`#who-calls-whom--${from}`).click();
    await place.locator(`#who-calls-whom--${to}`).click();
  }
  await place.getByRole('button', { name: '확인' }).click();
  const picture = place.locator('.asked-picture');
  await expect(picture.getByText('맞아요')).toHaveCount(1);
  await expect(picture.getByText('아니에요')).toHaveCount(1);
  await expect(picture.getByText('빠졌어요')).toHaveCount(2);
  await expect(picture.locator('[data-part="orders>queue"]')).toHaveAttribute('data-state', 'ok');
  await expect(picture.locator('[data-part="worker-a>queue"]')).toHaveAttribute(
    'data-state',
    'plain',
  );
});

test('a blank left empty is not shown as a right one', async ({ page }) => {
  const place = await ask(page, 'name-the-services', 'ko', 'picture');
  await place.getByRole('button', { name: '빈칸 3, 비어 있음' }).click();
  await place.getByRole('button', { name: 'SNS 주제' }).click();
  await place.getByRole('button', { name: '확인' }).click();
  const picture = place.locator('.asked-picture');
  await expect(picture.getByText('맞아요')).toHaveCount(1);
  await expect(picture.getByText('빠졌어요')).toHaveCount(3);
  await expect(picture.locator('[data-part="dlq"]')).toHaveAttribute('data-state', 'plain');
});

test('a repair that fails says which goal, shows what was changed and replays it', async ({
  page,
}) => {
  const place = await ask(page, 'harden-crash', 'ko', 'list');
  await place.getByLabel('표시 제한 시간', { exact: true }).fill('5');
  await place.getByRole('button', { name: '확인' }).click();
  await expect(place.getByRole('heading', { name: '아쉬워요' })).toBeFocused();
  await expect(place.getByText('이뤄지지 않았어요').first()).toBeVisible();
  await expect(place.getByText('표시 제한 시간: 120초 → 5초')).toBeVisible();
  await expect(place.getByText('고친 상황의 실행')).toBeVisible();
  await expect(place.getByRole('link', { name: '실험실에서 이 실행 열기' })).toBeVisible();
});

test('an arrow to its own start, and one that is there, are refused in words', async ({ page }) => {
  const place = await ask(page, 'who-calls-whom', 'ko', 'list');
  await place.getByRole('button', { name: '더하기' }).click();
  await expect(place.getByText('시작과 끝을 서로 다르게')).toBeVisible();
  for (let turn = 0; turn < 2; turn += 1) {
    await place.getByLabel('시작').selectOption('orders');
    await place.getByLabel('끝').selectOption('queue');
    await place.getByRole('button', { name: '더하기' }).click();
  }
  await expect(place.getByText('이미 있어요')).toBeVisible();
  await expect(place.locator('[data-arrow]')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('names and arrows are placed with taps, never by dragging', async ({ page }) => {
    const place = await ask(page, 'who-calls-whom', 'ko', 'picture');
    for (const [from, to] of [
      ['orders', 'queue'],
      ['worker-a', 'queue'],
      ['worker-b', 'queue'],
    ] as const) {
      await place.locator(`#who-calls-whom--${from}`).tap();
      await place.locator(`#who-calls-whom--${to}`).tap();
    }
    await place.getByRole('button', { name: '확인' }).tap();
    await expect(place.getByRole('heading', { name: '맞았어요' })).toBeFocused();
  });

  test('controls are large enough for a thumb, and the page does not scroll sideways', async ({
    page,
  }) => {
    for (const [id, view] of [
      ['name-the-services', 'list'],
      ['who-calls-whom', 'list'],
      ['longer-than-timeout', 'list'],
    ] as const) {
      const place = await ask(page, id, 'ko', view);
      for (const control of await place.locator('select, button, .row-choice').all()) {
        const box = (await control.boundingBox())!;
        expect(Math.round(box.height), await control.innerText()).toBeGreaterThanOrEqual(44);
      }
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWide).toBe(false);
    }
  });
});

test('an address with unknown items is refused by name', async ({ page }) => {
  await page.goto('/ko/quiz/session?items=sqs/who-calls-whom,sqs/nothing');
  await expect(page.getByRole('alert').filter({ hasText: 'nothing' })).toBeVisible();
  await page.getByRole('link', { name: '복습 첫 화면으로' }).click();
  await expect(page).toHaveURL(/\/ko\/quiz$/);
});
