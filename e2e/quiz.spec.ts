import type { Locator, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { fillIn, itemOf } from './quiz-answers';
import { listen } from './page-check';

const single = itemOf('why-queue-effect');
const right = '주문은 평소처럼 끝나고 영수증만 늦어집니다.';
const wrong = '주문 화면이 작업자가 돌아올 때까지 기다립니다.';

/** An item of the lesson page, once its code has taken over from the server's form. */
async function openItem(page: Page, id: string, path = '/ko/lessons/sqs'): Promise<Locator> {
  await page.goto(`${path}#item-${id}`);
  const item = page.locator(`#item-${id} .item-live`);
  await expect(item).toBeVisible();
  return item;
}
const submit = (item: Locator) => item.getByRole('button', { name: '확인' }).click();
const saved = (item: Locator) =>
  expect(item.getByRole('status').filter({ hasText: '저장됨' })).toBeVisible();

/** How many answers have reached the disk. */
function storedAnswers(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await result(indexedDB.open('day03'));
    const events = await result(db.transaction('events').objectStore('events').getAll());
    db.close();
    return events.filter(({ type }) => type === 'answer').length;
  });
}

test('a right answer is said, stored and remembered after a reload', async ({ page }) => {
  const quiet = listen(page);
  const item = await openItem(page, single.id);
  await expect(item.getByRole('group', { name: single.stem.ko })).toBeVisible();
  await item.getByLabel(right).check();
  await submit(item);
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
  await expect(item.getByText('맞게 골랐어요')).toBeVisible();
  await expect(item.getByText(single.explain.ko)).toBeVisible();
  await saved(item);
  await page.reload();
  await expect(item.getByText('지난번: 맞음')).toBeVisible();
  await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
  quiet.expectQuiet();
});

test('a wrong answer gets both reasons and can be tried again', async ({ page }) => {
  const item = await openItem(page, single.id);
  await item.getByLabel(wrong).check();
  await submit(item);
  await expect(item.getByRole('heading', { name: '아쉬워요' })).toBeFocused();
  await expect(item.getByText('주문 서비스가 작업자를 직접 호출하고')).toBeVisible();
  await expect(item.getByText('놓친 답이에요')).toBeVisible();
  await expect(item.getByText('메시지 보존 기간이 10분보다 짧다면')).toBeHidden();
  await item.getByRole('button', { name: '나머지 까닭도 보기' }).click();
  await expect(item.getByText('메시지 보존 기간이 10분보다 짧다면')).toBeVisible();
  const before = await item.locator('.row-text').allTextContents();
  await item.getByRole('button', { name: '다시 풀기' }).click();
  await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await item.locator('.row-text').allTextContents()).not.toEqual(before);
});

test('an empty answer is not graded', async ({ page }) => {
  const item = await openItem(page, single.id);
  await submit(item);
  await expect(item.getByText('아직 고르지 않았어요')).toBeVisible();
  await expect(item.getByRole('heading', { name: '아쉬워요' })).toBeHidden();
});

test('digits choose and Enter submits while focus is in the item', async ({ page }) => {
  const item = await openItem(page, single.id);
  await item.getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await expect(item.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(item.getByRole('heading', { name: /맞았어요|아쉬워요/ })).toBeFocused();
  await saved(item);
  expect(await storedAnswers(page)).toBe(1);
});

test('a number may carry its unit, and a word is asked for again', async ({ page }) => {
  const item = await openItem(page, 'size-limit');
  const field = item.getByRole('textbox');
  await field.fill('열여섯');
  await field.press('Enter');
  await expect(item.getByText('숫자로 읽을 수 없어요')).toBeVisible();
  await expect(field).toBeFocused();
  await field.fill('16건');
  await field.press('Enter');
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
});

test('steps are put in order by keyboard', async ({ page }) => {
  const item = await openItem(page, 'receive-delete-order');
  await submit(item);
  await expect(item.getByText('아직 아무것도 옮기지 않았어요')).toBeVisible();
  await fillIn(item, itemOf('receive-delete-order'), true);
  await expect(item.getByRole('status').filter({ hasText: '5개 중' })).toBeAttached();
  await submit(item);
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
});

test('arrows are found in the picture', async ({ page }) => {
  const item = await openItem(page, 'arrow-direction');
  for (const name of [/SendMessage/, /ReceiveMessage/, /DeleteMessage/]) {
    await item.getByRole('button', { name }).click();
    await expect(item.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  }
  await submit(item);
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
});

test('the list asks the same as the picture, and is remembered', async ({ page }) => {
  const item = await openItem(page, 'arrow-direction');
  await item.getByRole('button', { name: /ReceiveMessage/ }).click();
  await item.getByRole('button', { name: '목록으로' }).click();
  await expect(item.getByRole('checkbox', { name: /ReceiveMessage/ })).toBeChecked();
  await submit(item);
  await expect(item.getByText('골라야 할 3개 중 1개를 골랐어요.')).toBeVisible();
  await page.reload();
  await expect(item.getByRole('button', { name: '목록으로' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

for (const id of ['long-poll-cloze', 'pick-service', 'poison-path', 'fifo-group']) {
  test(`${id} is right and wrong as its data says`, async ({ page }) => {
    const item = await openItem(page, id);
    await fillIn(item, itemOf(id), false);
    await submit(item);
    await expect(item.getByRole('heading', { name: '아쉬워요' })).toBeFocused();
    await item.getByRole('button', { name: '다시 풀기' }).click();
    await fillIn(item, itemOf(id), true);
    await submit(item);
    await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
  });
}

test('English works the same', async ({ page }) => {
  const item = await openItem(page, 'crash-return', '/en/lessons/sqs');
  await item.getByLabel('Your number').fill('35 seconds');
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(item.getByRole('heading', { name: 'Not quite' })).toBeFocused();
  await expect(item.getByText('Right answer: 30 seconds')).toBeVisible();
  await expect(item.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
});

// Some systems report the Enter that ends a composition once, others again as a plain Enter.
for (const repeats of [false, true]) {
  test(`Enter during a Korean composition submits once${repeats ? ', reported twice' : ''}`, async ({
    page,
  }) => {
    const item = await openItem(page, 'long-poll-cloze');
    await item.getByLabel('빈칸 2').fill('모든');
    await item.getByLabel('빈칸 1').focus();
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    const press = (windowsVirtualKeyCode: number, text = '') =>
      session.send('Input.dispatchKeyEvent', {
        type: text === '' ? 'rawKeyDown' : 'keyDown',
        key: 'Enter',
        code: 'Enter',
        text,
        windowsVirtualKeyCode,
      });
    await compose('긴');
    await session.send('Input.insertText', { text: '긴 폴' });
    await compose('링');
    await press(229);
    await expect(item.getByRole('heading', { name: /맞았어요|아쉬워요/ })).toBeHidden();
    await session.send('Input.insertText', { text: '링' });
    if (repeats) await press(13, '\r');
    await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
    await saved(item);
    expect(await storedAnswers(page)).toBe(1);
  });
}

test('what was chosen and submitted before the code arrived is graded when it does', async ({
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/data/sqs.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`/ko/lessons/sqs#item-${single.id}`);
  const item = page.locator(`#item-${single.id}`);
  await item.getByLabel(right).check();
  await submit(item);
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeHidden();
  arrive();
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
});

test('when the code does not arrive the answer stays, with a way on', async ({ page }) => {
  await page.route('**/data/sqs.json', (route) => route.abort());
  await page.goto(`/ko/lessons/sqs#item-${single.id}`);
  const item = page.locator(`#item-${single.id}`);
  await item.getByLabel(right).check();
  await submit(item);
  await expect(item.getByText('채점에 필요한 파일을 받지 못했어요')).toBeVisible();
  await expect(item.getByText('답과 까닭', { exact: true })).toBeVisible();
  await page.unroute('**/data/sqs.json');
  await item.getByRole('button', { name: '다시 시도' }).click();
  await expect(item.getByRole('heading', { name: '맞았어요' })).toBeFocused();
});

test('an answer that cannot be stored stays on screen and leaves as a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const item = await openItem(page, single.id);
  await item.getByLabel(right).check();
  await submit(item);
  await expect(item.getByText('저장 공간이 가득 차서')).toBeVisible();
  await expect(item.getByText('저장됨')).toBeHidden();
  const download = page.waitForEvent('download');
  await item.getByRole('button', { name: '답을 파일로 받기' }).click();
  expect((await download).suggestedFilename()).toMatch(/^day03-.*\.json$/);
});

test('another tab hears of an answer', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const [here, there] = [await openItem(one, single.id), await openItem(two, single.id)];
  await here.getByLabel(right).check();
  await submit(here);
  await expect(there.getByText('지난번: 맞음')).toBeVisible();
});

test('a report of a strange item has its id, seed and answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const item = await openItem(page, single.id);
  const report = item.getByRole('button', { name: '이 문항이 이상해요' });
  await expect(report).toBeHidden();
  await item.getByLabel(wrong).check();
  await submit(item);
  await report.click();
  await expect(item.getByRole('status').filter({ hasText: '복사했어요' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^item: sqs\/why-queue-effect\nrev: \d+\nseed: \d+\nanswer: \{.*single/);
});
