import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { lessons } from '@/content/lessons';
import { writeBackup } from '@/lib/progress/backup';
import { stampEvent, type AnswerEvent, type ProgressEvent } from '@/lib/progress/event';

const singles = lessons.flatMap(({ slug, items }) =>
  items.flatMap((item) => (item.kind === 'single' ? [{ lesson: slug, item }] : [])),
);
const MS_PER_DAY = 86_400_000;
const SEOUL = 540;

/** `count` answers to the course's items over the last twenty days, a quarter of them wrong. */
export function recordOf(count: number, now = Date.now()): AnswerEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const { lesson, item } = singles[n % singles.length]!;
    const right = n % 4 !== 1;
    const option = item.options.find(({ correct }) => (correct === true) === right)!;
    const at = now - Math.floor(((count - n) * 20 * MS_PER_DAY) / count);
    return {
      ...stampEvent(at, SEOUL, 'elsewhere', n),
      type: 'answer',
      item: `${lesson}/${item.id}`,
      rev: item.rev,
      seed: 1,
      kind: 'single',
      answer: { kind: 'single', choice: option.id },
      score: right ? 1 : 0,
      right,
      confidence: (['guess', 'maybe', 'sure'] as const)[n % 3]!,
      mode: 'session',
      ms: 9000,
    };
  });
}

/** A backup file as the app writes it. */
export function backupFile(events: readonly ProgressEvent[], name = 'day03-2026-11-01.json.gz') {
  const buffer = gzipSync(writeBackup(events, Date.now()));
  return { name, mimeType: 'application/gzip', buffer };
}

/** Brings a backup in on the Korean settings page. */
export async function bringIn(page: Page, events: readonly ProgressEvent[]): Promise<void> {
  await page.goto('/ko/settings');
  await page.getByLabel('백업 파일 고르기').setInputFiles(backupFile(events));
  await page.getByRole('button', { name: /^새 기록 \d+개 가져오기$/ }).click();
  await page.getByText(`기록 ${events.length}개를 가져왔어요.`).waitFor();
  // The page has made its cards of it, too.
  await page.waitForFunction(() => localStorage.getItem('day03.canary') !== null);
}

/** All rows of a store of the page's database. */
export function rowsOf(
  page: Page,
  store: 'events' | 'cards' | 'session' | 'kv',
): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    // Opening what is not there would make it.
    const all = await indexedDB.databases();
    if (!all.some((one) => one.name === 'day03')) return [];
    const db = await result(indexedDB.open('day03'));
    const rows: unknown[] = await result(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows;
  }, store);
}
