import { lessons } from '@/content/lessons';

/** A page without Link and client components: what the framework alone costs. */
export const floorPage = '/floor';

/** The pages that `npm run bench` measures. */
export const pages: readonly string[] = [
  '/ko',
  ...lessons.map(({ slug }) => `/ko/lessons/${slug}`),
  '/en/lessons/sqs',
  '/ko/notes',
  '/ko/quiz',
  '/ko/quiz/session?lesson=sqs',
  '/ko/present/sqs',
  '/ko/present/sqs/console',
];

/** Where search is measured: a page that is quiet itself, and queries of every kind. */
export const searchPages = [
  {
    path: '/ko/glossary',
    field: '모든 레슨에서 찾기',
    queries: ['대기열', 'ㄷㄱㅇ', '대ㄱ', '댁', '메세지', 'SQS'],
  },
  { path: '/en/glossary', field: 'Search all lessons', queries: ['queue', 'visib', 'API key'] },
] as const;

/** Where the first answer is measured. */
export const quizPage = '/ko/lessons/sqs';
