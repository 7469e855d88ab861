import { readlink } from 'node:fs/promises';
import type { BrowserContext, Locator, Page, TestInfo } from 'playwright/test';
import { chromium, expect, test } from 'playwright/test';
import { parseEvent } from '@/lib/progress/parse-event';
import type { AnswerEvent, ProgressEvent } from '@/lib/progress/event';
import { replayAll } from '@/lib/progress/reduce-cards';
import { fillIn, itemOf } from '../quiz-answers';
import { bringIn, recordOf, rowsOf } from '../stored-record';

/*
 * What learners fear most: that an answer said to be saved is gone.
 */

const session = '/ko/quiz/session?lesson=sqs';

async function eventsOf(page: Page): Promise<ProgressEvent[]> {
  return (await rowsOf(page, 'events')).map((row) => {
    const parsed = parseEvent(row);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.event;
  });
}

async function answersOf(page: Page): Promise<AnswerEvent[]> {
  return (await eventsOf(page)).filter((event) => event.type === 'answer');
}

/** What is kept beside the log is what a replay of the log gives. */
async function expectInStep(page: Page): Promise<void> {
  const cards = await rowsOf(page, 'cards');
  const replayed = [...replayAll(await eventsOf(page)).cards.values()];
  const byItem = (a: { item: string }, b: { item: string }) => (a.item < b.item ? -1 : 1);
  expect((cards as { item: string }[]).toSorted(byItem)).toEqual(replayed.toSorted(byItem));
}

async function currentItem(page: Page, before?: string): Promise<string> {
  const item = page.locator('section.item');
  await expect(item).toBeVisible();
  if (before !== undefined) await expect(item).not.toHaveAttribute('id', `item-${before}`);
  return (await item.getAttribute('id'))!.replace('item-', '');
}

const saved = (place: Locator) => place.getByRole('status').filter({ hasText: '저장됨' });

/** Answers the question on screen; resolves once the page says that it is saved. */
async function answer(page: Page, before?: string): Promise<string> {
  const id = await currentItem(page, before);
  const place = page.locator('section.item');
  await fillIn(place, itemOf(id), true);
  await place.getByRole('button', { name: '확인' }).click();
  await expect(saved(place)).toBeVisible();
  return id;
}

/** A browser over a profile of its own, as after a crash of the last one. */
async function openBrowser(info: TestInfo): Promise<{ context: BrowserContext; pid: number }> {
  const profile = info.outputPath('profile');
  const { baseURL, launchOptions, locale, timezoneId } = info.project.use;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(baseURL !== undefined && { baseURL }),
    ...(locale !== undefined && { locale }),
    ...(timezoneId !== undefined && { timezoneId }),
  });
  // Chromium writes whose profile it is: host-pid.
  const owner = await readlink(`${profile}/SingletonLock`);
  return { context, pid: Number(owner.slice(owner.lastIndexOf('-') + 1)) };
}

test('a browser killed in mid-session loses no answer that was said to be saved', async () => {
  const info = test.info();
  const acknowledged: string[] = [];
  let last: string | undefined;
  for (let round = 1; round <= 5; round += 1) {
    const { context, pid } = await openBrowser(info);
    const page = await context.newPage();
    await page.goto(session);
    // Goes on after the question that was answered, since answer and session are one write.
    expect(await currentItem(page)).not.toBe(last);
    const kept = (await answersOf(page)).map(({ item }) => item);
    expect(kept).toEqual(acknowledged.map((id) => `sqs/${id}`));
    await expectInStep(page);
    for (let turn = 1; turn <= 3; turn += 1) {
      last = await answer(page);
      acknowledged.push(last);
      if (turn === 3) break;
      await page.getByRole('button', { name: '다음', exact: true }).click();
      await currentItem(page, last);
    }
    const closed = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await closed;
  }
  const { context } = await openBrowser(info);
  const page = await context.newPage();
  await page.goto(session);
  await currentItem(page);
  expect(await answersOf(page)).toHaveLength(15);
  await expectInStep(page);
  await context.close();
});

test('a browser killed in an exam goes on with it', async () => {
  const info = test.info();
  let timeLeft = '';
  {
    const { context, pid } = await openBrowser(info);
    const page = await context.newPage();
    await page.goto('/ko/quiz/exam');
    await page.getByText('10문제 15분').click();
    await page.getByRole('button', { name: '시험 시작' }).click();
    await page.getByRole('checkbox', { name: '나중에 다시 보기' }).check();
    await page.getByRole('button', { name: '다음', exact: true }).click();
    await expect(page.getByText('2 / 10')).toBeVisible();
    await expect
      .poll(() => rowsOf(page, 'kv'))
      .toContainEqual(expect.objectContaining({ place: 1, phase: 'answer' }));
    timeLeft = (await page.getByRole('timer').textContent())!;
    const closed = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await closed;
  }
  const { context } = await openBrowser(info);
  const page = await context.newPage();
  await page.goto('/ko/quiz/exam');
  await expect(page.getByText('2 / 10')).toBeVisible();
  await expect(page.getByRole('button', { name: '1번, 아직, 표시함' })).toBeVisible();
  expect((await page.getByRole('timer').textContent())! <= timeLeft).toBe(true);
  await context.close();
});

test('two tabs with 200 answers each keep 400, and agree', async ({ context }) => {
  const id = 'why-queue-effect';
  const right = '주문은 평소처럼 끝나고 영수증만 늦어집니다.';
  const tabs = [await context.newPage(), await context.newPage()];
  await Promise.all(
    tabs.map(async (page) => {
      await page.goto(`/ko/lessons/sqs#item-${id}`);
      const item = page.locator(`#item-${id} .item-live`);
      await expect(item).toBeVisible();
      for (let turn = 1; turn <= 200; turn += 1) {
        await item.getByLabel(right).check();
        await item.getByRole('button', { name: '확인' }).click();
        await expect(saved(item)).toBeVisible();
        await item.getByRole('button', { name: '다시 풀기' }).click();
      }
    }),
  );
  const [one, two] = [tabs[0]!, tabs[1]!];
  const answers = await answersOf(one);
  expect(answers).toHaveLength(400);
  expect(new Set(answers.map((event) => event.id)).size).toBe(400);
  expect(await rowsOf(two, 'cards')).toMatchObject([{ item: `sqs/${id}`, answers: 400 }]);
  await expectInStep(one);
  await Promise.all(
    tabs.map(async (page) => {
      await page.goto('/ko/settings');
      await expect(page.getByText('답 400개')).toBeVisible();
    }),
  );
});

test('a clock set back throws nothing and loses nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.setFixedTime('2026-11-20T03:00:00Z');
  await page.goto(session);
  const first = await answer(page);
  await page.getByRole('button', { name: '다음', exact: true }).click();
  await page.clock.setFixedTime('2026-11-15T03:00:00Z');
  const second = await answer(page, first);
  await page.goto(`${session}&start=new`);
  await answer(page);
  expect(await answersOf(page)).toHaveLength(3);
  expect(new Set((await answersOf(page)).map(({ day }) => day)).size).toBe(2);
  await expectInStep(page);
  await page.goto('/ko/progress');
  await expect(page.getByRole('heading', { name: '앞으로 두 주' })).toBeVisible();
  expect([first, second]).not.toContain(undefined);
  expect(complaints).toEqual([]);
});

test.describe('over the change to summer time and back', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('days of study are those of the wall clock', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    // 01:59 and 03:01 in March, 01:30 twice in November, and 04:30 after each.
    const moments = [
      '2026-03-08T06:59:00Z',
      '2026-03-08T07:01:00Z',
      '2026-03-08T08:30:00Z',
      '2026-11-01T05:30:00Z',
      '2026-11-01T06:30:00Z',
      '2026-11-01T09:30:00Z',
    ];
    let before: string | undefined;
    for (const moment of moments) {
      await page.clock.setFixedTime(moment);
      if (before === undefined) await page.goto(session);
      else await page.getByRole('button', { name: '다음', exact: true }).click();
      before = await answer(page, before);
    }
    const answers = await answersOf(page);
    expect(answers.map(({ offset }) => offset)).toEqual([-300, -240, -240, -240, -300, -300]);
    const march = Date.UTC(2026, 2, 8) / 86_400_000;
    const november = Date.UTC(2026, 10, 1) / 86_400_000;
    expect(answers.map(({ day }) => day)).toEqual([
      march - 1,
      march - 1,
      march,
      november - 1,
      november - 1,
      november,
    ]);
    await expectInStep(page);
    expect(complaints).toEqual([]);
  });
});

test('cleared in mid-session, the store takes the next answer and asks for the backup', async ({
  page,
}) => {
  const record = recordOf(40);
  await bringIn(page, record);
  await page.goto(session);
  const first = await answer(page);
  const cdp = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.getByRole('button', { name: '다음', exact: true }).click();
  await answer(page, first);
  await page.goto('/ko/quiz');
  await expect(page.getByText(/이 브라우저에 있던 답 \d+개가 지워졌어요/)).toBeVisible();
  await bringIn(page, record);
  expect(await answersOf(page)).toHaveLength(41);
  await expectInStep(page);
});

const faults = [
  {
    name: 'the disk is full',
    text: '저장 공간이 가득 차서',
    inject: () => {
      const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')!;
      Object.assign(window, {
        mend: () => Object.defineProperty(IDBObjectStore.prototype, 'add', original),
      });
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    name: 'the write is broken off at its end',
    text: '이 답을 저장하지 못했어요. 답은 화면에 남아 있어요.',
    inject: () => {
      const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
      const put = original.value as IDBObjectStore['put'];
      Object.assign(window, {
        mend: () => Object.defineProperty(IDBObjectStore.prototype, 'put', original),
      });
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
        const request = put.apply(this, args);
        if (this.name === 'session') {
          const { transaction } = this;
          request.addEventListener('success', () => transaction.abort());
        }
        return request;
      };
    },
  },
];

for (const { name, text, inject } of faults) {
  test(`an answer stays on screen when ${name}, leaves as a file, and is saved later`, async ({
    page,
  }) => {
    await page.goto(session);
    const first = await answer(page);
    await page.getByRole('button', { name: '다음', exact: true }).click();
    const id = await currentItem(page, first);
    await page.evaluate(inject);
    const place = page.locator('section.item');
    await fillIn(place, itemOf(id), true);
    await place.getByRole('button', { name: '확인' }).click();
    await expect(page.getByText(text)).toBeVisible();
    await expect(saved(place)).toBeHidden();
    await expect(place.getByRole('heading', { name: '맞았어요' })).toBeVisible();
    expect(await answersOf(page)).toHaveLength(1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '답을 파일로 받기' }).click();
    expect((await download).suggestedFilename()).toMatch(/^day03-.*\.json$/);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await page.getByRole('button', { name: '다시 저장' }).click();
    await expect(saved(place)).toBeVisible();
    expect(await answersOf(page)).toHaveLength(2);
    await expectInStep(page);
    await page.reload();
    expect(await currentItem(page)).not.toBe(id);
  });
}
