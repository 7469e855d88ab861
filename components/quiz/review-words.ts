/** What is asked and offered around an item in a sitting. */
export type SittingWords = {
  readonly confidence: string;
  readonly confidenceOptional: string;
  readonly guess: string;
  readonly maybe: string;
  readonly sure: string;
  readonly confidentMiss: string;
  readonly lucky: string;
};

/** The strings of the review pages, in one language. */
export type ReviewWords = SittingWords & {
  readonly items: string;
  readonly answered: string;
  readonly missed: string;
  readonly start: string;
  readonly startAnew: string;
  readonly resume: string;
  readonly startLesson: string;

  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly unknownLesson: string;
  readonly unknownItems: string;
  readonly noItems: string;
  readonly noneMissed: string;
  readonly back: string;
  readonly progress: string;
  readonly progressLabel: string;
  readonly askedAgain: string;
  readonly cameBack: string;
  readonly next: string;
  readonly toSummary: string;

  readonly summary: string;
  readonly firstTry: string;
  readonly allRight: string;
  readonly missedTitle: string;
  readonly rightLater: string;
  readonly wrongLater: string;
  readonly onlyMissed: string;
  readonly newSession: string;

  readonly today: string;
  readonly weak: string;
  readonly practice: string;
  readonly refusedKind: string;
  readonly refusedMinutes: string;
  readonly emptyToday: string;
  readonly emptyWeak: string;
  readonly emptyPractice: string;
  readonly wasSure: string;
  readonly another: string;
  readonly mistakes: string;
};

/** The strings of choosing a session, in one language. */
export type ChoiceWords = Pick<
  ReviewWords,
  'start' | 'startAnew' | 'resume' | 'startLesson' | 'today' | 'weak' | 'practice'
> & {
  readonly title: string;
  readonly minutes: string;
  readonly minutesOf: string;
  readonly exam: string;
  readonly dueCount: string;
  readonly newCount: string;
  readonly nothingDue: string;
  readonly nothingOpened: string;
  readonly later: string;
  readonly weakCount: string;
  readonly noneWeak: string;
  readonly weakHint: string;
  readonly practiceHint: string;
  readonly examHint: string;
};
