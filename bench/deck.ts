/** Where presenting is measured: a lesson's page, its deck, and the deck of the whole day. */
export const deckPages = {
  lesson: '/ko/lessons/sqs',
  audience: '/ko/present/sqs',
  console: '/ko/present/sqs/console',
  day: '/ko/present/containers?day=1',
} as const;
