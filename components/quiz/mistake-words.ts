/** The strings of the list of mistakes, in one language. */
export type MistakeWords = {
  readonly loading: string;
  readonly loadFailed: string;
  readonly unavailable: string;
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
