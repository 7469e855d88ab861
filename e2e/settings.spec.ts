import { readFile, truncate, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { parse } from 'csv-parse/sync';
import { parseBackup, writeBackup } from '@/lib/progress/backup';
import { listen } from './page-check';
import { backupFile, bringIn, recordOf, rowsOf } from './stored-record';

const record = recordOf(60);

const choose = (page: Page) => page.getByLabel('백업 파일 고르기');
const bringInButton = (page: Page) =>
  page.getByRole('button', { name: /^새 기록 \d+개 가져오기$/ });

async function saved(page: Page, name: string | RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFile(await (await download).path());
}

test('a record leaves as a file and comes back once, however often it is brought in', async ({
  page,
  browser,
}) => {
  const quiet = listen(page);
  await page.goto('/ko/settings');
  await expect(page.getByText('답 0개, 읽은 섹션 0개가 저장돼 있어요.')).toBeVisible();
  await expect(page.getByRole('button', { name: '백업 파일 받기' })).toBeDisabled();

  await choose(page).setInputFiles(backupFile(record));
  await expect(
    page.getByText('새 기록 60개, 이미 있는 기록 0개, 읽을 수 없는 줄 0개'),
  ).toBeVisible();
  expect(await rowsOf(page, 'events')).toEqual([]);
  await bringInButton(page).click();
  await expect(page.getByText('기록 60개를 가져왔어요.')).toBeVisible();
  await expect(page.getByText('답 60개, 읽은 섹션 0개가 저장돼 있어요.')).toBeVisible();

  await choose(page).setInputFiles(backupFile(record));
  await expect(page.getByText('새 기록 0개, 이미 있는 기록 60개')).toBeVisible();
  await expect(page.getByText('새로 가져올 기록이 없어요.')).toBeVisible();
  await expect(bringInButton(page)).toHaveCount(0);

  const file = await saved(page, '백업 파일 받기');
  await expect(page.getByText(/^day03-.*\.json\.gz 파일을 받았어요\.$/)).toBeVisible();
  await expect(page.getByText(/^지난 백업: .*기록 60개$/)).toBeVisible();
  expect(parseBackup(gunzipSync(file).toString())).toMatchObject({ ok: true, events: record });
  quiet.expectQuiet();

  const elsewhere = await browser.newPage();
  await elsewhere.goto('/ko/settings');
  const name = 'day03-x.json.gz';
  await choose(elsewhere).setInputFiles({ name, mimeType: 'application/gzip', buffer: file });
  await bringInButton(elsewhere).click();
  await expect(elsewhere.getByText('답 60개')).toBeVisible();
  expect(await rowsOf(elsewhere, 'events')).toEqual(await rowsOf(page, 'events'));
  expect(await rowsOf(elsewhere, 'cards')).toEqual(await rowsOf(page, 'cards'));
  await elsewhere.close();
});

const whole = backupFile(record).buffer;
const text = writeBackup(record, 5);
const broken = [
  [
    'a cut file',
    whole.subarray(0, Math.floor(whole.length / 2)),
    '파일이 잘렸거나 백업이 아니에요',
  ],
  ['cut text', Buffer.from(text.slice(0, -40)), '파일이 잘렸거나 백업이 아니에요'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), '파일이 잘렸거나 백업이 아니에요'],
  ['a newer version', Buffer.from(text.replace('"v":1', '"v":9')), '더 새로운 Day03에서 만든'],
  ['rows taken out', Buffer.from(text.replace('"count":60', '"count":61')), '줄 수가 맞지 않아요'],
  ['another app', gzipSync('{"app":"deck","v":1,"notes":[]}'), '다른 앱의 파일이에요'],
] as const;

test('a file that is no backup gets its reason and changes nothing', async ({ page }) => {
  await bringIn(page, record.slice(0, 5));
  const before = await rowsOf(page, 'events');
  for (const [name, buffer, reason] of broken) {
    await choose(page).setInputFiles({ name, mimeType: 'application/json', buffer });
    await expect(page.getByText(`${name}: `).filter({ hasText: reason })).toBeVisible();
    await expect(bringInButton(page)).toHaveCount(0);
  }
  expect(await rowsOf(page, 'events')).toEqual(before);
});

test('a file of 200 MB is refused at once', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('huge.json');
  await writeFile(file, '');
  await truncate(file, 200_000_000);
  await page.goto('/ko/settings');
  await choose(page).setInputFiles(file);
  await expect(page.getByText('huge.json: 파일이 너무 커요')).toBeVisible({ timeout: 3000 });
});

test('a small file that unpacks to 200 MB is refused too', async ({ page }) => {
  const buffer = gzipSync(Buffer.alloc(200_000_000, ' '));
  await page.goto('/ko/settings');
  await choose(page).setInputFiles({ name: 'bomb.gz', mimeType: 'application/gzip', buffer });
  await expect(page.getByText('bomb.gz: 파일이 너무 커요')).toBeVisible();
});

test('edited rows are named and set aside, the others come in', async ({ page }) => {
  const [first, second, ...others] = record.slice(0, 6);
  const edited = [{ ...first, score: 7 }, second, ...others] as typeof record;
  await page.goto('/ko/settings');
  await choose(page).setInputFiles(backupFile(edited));
  await expect(
    page.getByText('새 기록 5개, 이미 있는 기록 0개, 읽을 수 없는 줄 1개'),
  ).toBeVisible();
  await expect(page.getByText(/^1번째 줄: score is 7/)).toBeVisible();
  await page.getByRole('button', { name: '그만두기' }).click();
  expect(await rowsOf(page, 'events')).toEqual([]);
  await choose(page).setInputFiles(backupFile(edited));
  await bringInButton(page).click();
  await expect(page.getByText('기록 5개를 가져왔어요.')).toBeVisible();
});

test('a full disk brings nothing in and says so', async ({ page }) => {
  await page.goto('/ko/settings');
  await choose(page).setInputFiles(backupFile(record));
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await bringInButton(page).click();
  await expect(page.getByText('저장하지 못했어요. 아무것도 바뀌지 않았어요.')).toBeVisible();
  expect(await rowsOf(page, 'events')).toEqual([]);
});

test('cards for Anki and answers as a table leave in English too, by keyboard alone', async ({
  page,
}) => {
  await bringIn(page, record);
  await page.goto('/en/settings');
  const press = async (name: string) => {
    const button = page.getByRole('button', { name });
    await expect(button).toBeVisible();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((node) => node === document.activeElement)) break;
    }
    await expect(button).toBeFocused();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await press('Download a backup file')).not.toBe('');
  await expect(page.getByText(/^Downloaded day03-/)).toBeVisible();

  const anki = await press('Download for Anki');
  expect(anki).toMatch(/^#separator:tab\n#html:true\n/);
  const notes = parse(anki, { delimiter: '\t', comment: '#', quote: '"' });
  expect(notes.length).toBeGreaterThan(60);
  expect(new Set(notes.map(([id]) => id)).size).toBe(notes.length);
  expect(notes.filter(([, front, back]) => front === '' || /^(?:<br>)/.test(back ?? ''))).toEqual(
    [],
  );
  expect(notes.filter((note) => /[가-힣]/.test(note.join(' ')))).toEqual([]);

  const table = parse(await press('Download my answers as CSV'), { bom: true });
  expect(table[0]).toEqual(['time', 'item', 'kind', 'right', 'score', 'mode']);
  expect(table).toHaveLength(record.length + 1);

  await page.reload();
  const input = page.getByLabel('Choose a backup file');
  // The record is read after the page has come, and what is drawn of it moves the focus.
  await expect(async () => {
    await input.focus();
    const chooser = page.waitForEvent('filechooser', { timeout: 3000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(backupFile(recordOf(61)));
  }).toPass();
  await page.getByRole('button', { name: /^Bring in \d+ records$/ }).press('Enter');
  await expect(page.getByText(/^Brought in \d+ records\.$/)).toBeVisible();
});

test('a store the browser has emptied is noticed, and restored from a file', async ({ page }) => {
  await bringIn(page, record);
  const cards = await rowsOf(page, 'cards');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await page.goto('/ko/progress');
  await expect(page.getByText('이 브라우저에 있던 답 60개가 지워졌어요.')).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: '지워졌어요' });
  await notice.getByRole('link', { name: '백업에서 되돌리기' }).click();
  await expect(page).toHaveURL(/\/ko\/settings$/);
  await expect(page.getByText('답 60개가 지워졌어요.')).toBeVisible();
  await page.getByRole('button', { name: '백업 파일 받기' }).click();
  await expect(page.getByText('지난 파일을 지우지 말고')).toBeVisible();
  await choose(page).setInputFiles(backupFile(record));
  await bringInButton(page).click();
  await expect(page.getByText('기록 60개를 가져왔어요.')).toBeVisible();
  await expect(page.getByText('답 60개가 지워졌어요.')).toBeHidden();
  // They are made anew beside the page.
  await expect.poll(() => rowsOf(page, 'cards')).toEqual(cards);
});

test('one can begin anew after the store was emptied', async ({ page }) => {
  await page.goto('/ko/quiz');
  await page.evaluate(() => {
    localStorage.setItem('day03.canary', JSON.stringify({ device: 'another', answers: 12 }));
  });
  await page.reload();
  await page.getByRole('button', { name: '없이 시작하기' }).click();
  await expect(page.getByText('답 12개가 지워졌어요.')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('답 12개가 지워졌어요.')).toBeHidden();
});

test('a tab of the first version that does not close is named, and nothing of it is lost', async ({
  context,
}) => {
  const old = await context.newPage();
  // A page of the site that does not open the store itself.
  await old.goto('/icon.svg');
  await old.evaluate(
    (events) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('day03', 1);
        request.addEventListener('upgradeneeded', () => {
          const db = request.result;
          const log = db.createObjectStore('events', { keyPath: 'id' });
          log.createIndex('item', 'item');
          log.createIndex('day', 'day');
          db.createObjectStore('state', { keyPath: 'item' }).createIndex('dueDay', 'dueDay');
          db.createObjectStore('session', { keyPath: 'id' });
          db.createObjectStore('kv');
          for (const event of events) log.add(event);
        });
        request.addEventListener('success', () => resolve());
      }),
    record,
  );
  const page = await context.newPage();
  await page.goto('/ko/progress');
  await expect(page.getByText('예전에 열어 둔 Day03 탭이')).toBeVisible();
  await old.close();
  await expect(page.getByRole('heading', { name: '확신과 실제' })).toBeVisible();
  await expect(page.getByText('예전에 열어 둔 Day03 탭이')).toBeHidden();
  expect(await rowsOf(page, 'events')).toHaveLength(record.length);
});
