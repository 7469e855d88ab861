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
  readonly repairChanged: string;
  readonly repairChange: string;
  readonly repairRun: string;
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
  readonly pictureRight: string;
  readonly pictureWrong: string;
  readonly pictureMissed: string;
  readonly otherReasons: string;
  readonly rightOrder: string;
  readonly rightPartner: string;
  readonly rightValue: string;
  readonly rightWord: string;
  readonly explanation: string;
  readonly sources: string;
  readonly section: string;

  readonly report: string;
  readonly reportCopied: string;
  readonly reportByHand: string;
  readonly reportText: string;

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
