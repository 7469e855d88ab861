import { lessons } from '@/content/lessons';

/** A page without Link and client components: what the framework alone costs. */
export const floorPage = '/floor';

/** The pages that `npm run bench` measures. */
export const pages: readonly string[] = [
  '/ko',
  ...lessons.map(({ slug }) => `/ko/lessons/${slug}`),
  '/en/lessons/sqs',
  '/ko/quiz',
  '/ko/quiz/session?lesson=sqs',
  '/ko/present/sqs',
  '/ko/present/sqs/console',
];
