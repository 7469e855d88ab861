import { expect, test } from 'playwright/test';
import { lessons } from '../../content/lessons';
import { locales } from '../../lib/text/locale';
import { findings } from '../axe-findings';
import { stageReady } from '../page-check';

const pages = [
  '',
  '/quiz',
  '/quiz/exam',
  '/quiz/mistakes',
  '/progress',
  '/settings',
  '/glossary',
  '/notes',
  '/present',
  '/present/sqs/paper/questions',
  '/present/sqs/paper/answers',
  '/present/sqs/paper/handout',
  ...lessons.map(({ slug }) => `/lessons/${slug}`),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    for (const locale of locales) {
      for (const page of pages) {
        test(`/${locale}${page} has nothing for axe`, async ({ page: tab }) => {
          await tab.goto(`/${locale}${page}`);
          if (page.startsWith('/lessons')) await stageReady(tab);
          expect(await findings(tab)).toEqual([]);
        });
      }
    }
  });
}
