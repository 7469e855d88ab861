/** The course and the history that scheduling is measured with: years of an eager learner. */
export const scheduleLoad = { items: 10_000, answers: 100_000, days: 700 } as const;
