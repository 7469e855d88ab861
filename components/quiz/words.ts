import type { DrawingWords } from './drawing-words';

/** The strings an item needs, in one language; `content/messages/quiz.ts` has them all. */
export type QuizWords = DrawingWords & {
  /** The language itself, `ko` or `en`: of the accepted spellings its own come first. */
  readonly locale: string;
  readonly question: string;
  readonly replay: string;
  readonly replayAsked: string;
  readonly replayContrast: string;
  readonly replayLoading: string;
  readonly replayFailed: string;
  readonly openLab: string;
  readonly repair: string;
  readonly repairGoals: string;
  readonly repairDone: string;
  readonly repairRemove: string;
  readonly repairMost: string;
  readonly repairHeld: string;
  readonly repairBroken: string;
  readonly repairReference: string;
  readonly repairNeedsScript: string;
  readonly partGoals: string;
  readonly predict: string;
  readonly single: string;
  readonly multi: string;
  readonly order: string;
  readonly match: string;
  readonly numeric: string;
  readonly cloze: string;
  readonly hotspot: string;
  readonly 'true-false': string;
  readonly scenario: string;
  readonly label: string;
  readonly connect: string;
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
  readonly nameNote: string;

  readonly sayTrue: string;
  readonly sayFalse: string;
  readonly given: string;

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

/** What is asked and offered around an item in a sitting. */
export type SittingWords = {
  readonly confidence: string;
  readonly confidenceOptional: string;
  readonly guess: string;
  readonly maybe: string;
  readonly sure: string;
  readonly confidentMiss: string;
  readonly lucky: string;
  readonly report: string;
  readonly reportCopied: string;
  readonly reportByHand: string;
  readonly reportText: string;
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

/** The strings of the list of mistakes, in one language. */
export type MistakeWords = {
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly back: string;
  readonly noMistakes: string;
  readonly lesson: string;
  readonly allLessons: string;
  readonly print: string;
  readonly mistakeCount: string;
  readonly rightSince: string;
  readonly wasSure: string;
  readonly myAnswer: string;
  readonly noAnswer: string;
  readonly rightAnswer: string;
  readonly reason: string;
};

/** The strings of the progress page, in one language. */
export type ProgressWords = {
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly empty: string;
  readonly toReview: string;
  readonly mastery: string;
  readonly lesson: string;
  readonly objective: string;
  readonly remembered: string;
  readonly level: string;
  readonly share: string;
  readonly objectives: string;
  readonly 'level-new': string;
  readonly 'level-started': string;
  readonly 'level-familiar': string;
  readonly 'level-proficient': string;
  readonly 'level-mastered': string;
  readonly weakest: string;
  readonly calibration: string;
  readonly calibrationLead: string;
  readonly said: string;
  readonly answers: string;
  readonly rightShare: string;
  readonly reading: string;
  readonly guess: string;
  readonly maybe: string;
  readonly sure: string;
  readonly percent: string;
  readonly none: string;
  readonly 'verdict-too-few': string;
  readonly 'verdict-fair': string;
  readonly 'verdict-over': string;
  readonly 'verdict-under': string;
  readonly load: string;
  readonly loadLead: string;
  readonly day: string;
  readonly count: string;
  readonly today: string;
  readonly days: string;
  readonly streak: string;
  readonly noStreak: string;
  readonly longest: string;
  readonly studied: string;
  readonly rested: string;
};

/** The strings of an exam, in one language. */
export type ExamWords = {
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly length: string;
  readonly lengthOf: string;
  readonly extra: string;
  readonly 'factor-1': string;
  readonly 'factor-1.5': string;
  readonly 'factor-2': string;
  readonly 'factor-off': string;
  readonly blueprint: string;
  readonly lesson: string;
  readonly count: string;
  readonly rules: string;
  readonly start: string;
  readonly number: string;
  readonly timeLeft: string;
  readonly noLimit: string;
  readonly announced: string;
  readonly grid: string;
  readonly gridAnswered: string;
  readonly gridOpen: string;
  readonly gridSeen: string;
  readonly gridFlagged: string;
  readonly flag: string;
  readonly before: string;
  readonly next: string;
  readonly submit: string;
  readonly submitAsk: string;
  readonly submitYes: string;
  readonly submitNo: string;
  readonly byDeadline: string;
  readonly review: string;
  readonly unanswered: string;
  readonly rightAnswer: string;
  readonly seen: string;
  readonly finish: string;
  readonly result: string;
  readonly score: string;
  readonly uncertain: string;
  readonly share: string;
  readonly again: string;
  readonly mistakes: string;
};
