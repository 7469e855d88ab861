import type { Browser } from 'playwright';

/**
 * Prints a page of the deck's paper as PDF, with bookmarks and tags for screen readers. Throws when
 * the page is missing or does not get ready.
 */
export async function printSheet(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (!response?.ok()) {
      throw new Error(
        `${url}: the server answers ${response?.status() ?? 'nothing'}. Build the site again: npm run build.`,
      );
    }
    // Footer, steps and letters are all in place.
    await page.waitForSelector('html[data-paper=ready]', { state: 'attached' });
    const wanted = new URL(url).searchParams.has('steps') ? 'step' : 'slide';
    await page.waitForFunction((pageFor) => {
      const pages = document.querySelector<HTMLElement>('[data-page-for]');
      return !pages || pages.dataset['pageFor'] === pageFor;
    }, wanted);
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      outline: true,
      tagged: true,
    });
  } finally {
    await page.close();
  }
}

/** How many pages a PDF made by Chromium has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}
