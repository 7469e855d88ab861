/** The strings an item needs, in one language; `content/messages/quiz.ts` has them all. */
export type QuizWords = {
  /** The language itself, `ko` or `en`: of the accepted spellings its own come first. */
  readonly locale: string;
  readonly question: string;
  readonly single: string;
  readonly multi: string;
  readonly order: string;
  readonly match: string;
  readonly numeric: string;
  readonly cloze: string;
  readonly hotspot: string;
  readonly fields: string;
  readonly lastRight: string;
  readonly lastWrong: string;

  readonly submit: string;
  readonly again: string;
  readonly loadFailed: string;
  readonly retry: string;

  readonly asPicture: string;
  readonly asList: string;
  readonly viewAs: string;
  readonly pictureHint: string;
  readonly path: string;
  readonly pathLabel: string;

  readonly place: string;
  readonly choosePlace: string;
  readonly choosePartner: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moved: string;
  readonly orderHint: string;
  readonly gap: string;
  readonly yourNumber: string;
  readonly number: string;

  readonly emptyChoice: string;
  readonly emptyText: string;
  readonly emptyMatch: string;
  readonly unmoved: string;
  readonly notANumber: string;

  readonly verdictRight: string;
  readonly verdictPartly: string;
  readonly verdictWrong: string;
  readonly partChoices: string;
  readonly partChoicesWrong: string;
  readonly partSteps: string;
  readonly partPairs: string;
  readonly partGaps: string;
  readonly markRight: string;
  readonly markWrong: string;
  readonly markMissed: string;
  readonly fittingRight: string;
  readonly fittingWrong: string;
  readonly stepEarly: string;
  readonly notFilled: string;
  readonly otherReasons: string;
  readonly rightOrder: string;
  readonly rightPartner: string;
  readonly rightValue: string;
  readonly rightWord: string;
  readonly explanation: string;
  readonly sources: string;
  readonly section: string;

  readonly saved: string;
  readonly saveFull: string;
  readonly saveUnavailable: string;
  readonly saveFailed: string;
  readonly saveAgain: string;
  readonly download: string;

  readonly answer: string;
  readonly isRight: string;
  readonly isWrong: string;
};

/** The strings of the review pages, in one language. */
export type ReviewWords = {
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
};
