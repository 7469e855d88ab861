import type { Browser } from 'playwright';
import { deckPages } from '@/bench/deck';
import { quizPage, searchPages } from '@/bench/pages';
import type { Check } from './budgets';
import { checkDeck } from './deck-budgets';
import { measureDeck } from './measure-deck';
import { measureQuiz } from './measure-quiz';
import { measureSchedule } from './measure-schedule';
import { measureScheduleStore } from './measure-schedule-store';
import { measureSearch } from './measure-search';
import { measureKernel } from './measure-simulation';
import { measureLab } from './measure-simulation-page';
import { checkQuiz } from './quiz-budgets';
import { checkSchedule, checkStore } from './schedule-budgets';
import { checkSearch } from './search-budgets';
import { checkSimulationLoad } from './simulation-budgets';

/** Where a part is measured: a browser, the served build, and the project's folder. */
export type Place = {
  readonly browser: Browser;
  readonly url: string;
  readonly root: string;
  /** What was measured before browser and server took the processor. */
  readonly quiet: Quiet;
};

type Quiet = Awaited<ReturnType<typeof measureQuietly>>;

/** The parts that need neither browser nor server, those of them that are wanted. */
export async function measureQuietly(root: string, isWanted: (part: string) => boolean) {
  return {
    kernel: isWanted('simulation') ? await measureKernel(root) : undefined,
    memory: isWanted('schedule') ? measureSchedule() : undefined,
  };
}

/** What a part found, as it is kept in the file of results, and how that stands to its budgets. */
export type PartReport = { readonly figures: unknown; readonly checks: readonly Check[] };

/** What is measured besides the first load of pages, by the name that asks for it alone. */
export const parts: Readonly<Record<string, (place: Place) => Promise<PartReport>>> = {
  async search({ browser, url }) {
    const figures = [];
    for (const page of searchPages) figures.push(await measureSearch(browser, url, page));
    return { figures, checks: figures.flatMap(checkSearch) };
  },
  async simulation({ browser, url, quiet }) {
    const figures = { ...quiet.kernel!, ...(await measureLab(browser, url)) };
    return { figures, checks: checkSimulationLoad(figures) };
  },
  async quiz({ browser, url }) {
    const figures = await measureQuiz(browser, url, quizPage);
    return { figures, checks: checkQuiz(figures) };
  },
  async schedule({ browser, url, root, quiet }) {
    const memory = quiet.memory!;
    const store = await measureScheduleStore(browser, url, root);
    return {
      figures: { memory, store },
      checks: [...checkSchedule(memory), ...checkStore(store)],
    };
  },
  async presenting({ browser, url }) {
    const figures = await measureDeck(browser, url, deckPages);
    return { figures, checks: checkDeck(figures) };
  },
};
