import type { Browser } from 'playwright';
import type { QuizLoad } from './quiz-budgets';

const settledMs = 1000;

/**
 * What answering the first item of a lesson loads after the page: code until it is graded and
 * saved, and the data of the lesson. On a phone the figure's code comes only when it is enlarged.
 */
export async function measureQuiz(
  browser: Browser,
  baseUrl: string,
  path: string,
): Promise<QuizLoad> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(baseUrl + path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(settledMs);

    const types = new Map<string, string>();
    const load = { js: 0, css: 0, data: 0 };
    cdp.on('Network.responseReceived', ({ requestId, response }) =>
      types.set(requestId, response.mimeType),
    );
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? '';
      if (type.endsWith('javascript')) load.js += encodedDataLength;
      else if (type === 'text/css') load.css += encodedDataLength;
      else if (type === 'application/json') load.data += encodedDataLength;
    });
    await cdp.send('Network.enable');

    const item = page
      .locator('.item')
      .filter({ has: page.locator('input[type=radio]') })
      .first();
    await item.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const live = item.locator('.item-live');
    await live.waitFor();
    await live.locator('input[type=radio]').first().check();
    await live.locator('button[type=submit]').click();
    await live.locator('.save-status').waitFor();
    await page.waitForTimeout(settledMs);
    return { path, ...load };
  } finally {
    await context.close();
  }
}
