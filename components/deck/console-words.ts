/** The strings that only the console shows; `content/messages/deck.ts` has them all. */
export type ConsoleWords = {
  readonly toolbar: string;
  /** `{slide}` is a number. */
  readonly hideSlide: string;
  readonly showSlide: string;
  readonly hiddenCount: string;
  readonly showAll: string;
  readonly returnTo: string;
  readonly laser: string;
  readonly pen: string;
  readonly penRed: string;
  readonly penBlue: string;
  readonly inkUndo: string;
  readonly inkClear: string;
  readonly run: string;
  readonly runStop: string;
  readonly runLoading: string;
  readonly runFailed: string;
  readonly questions: string;
  readonly questionsOf: string;
  readonly questionNone: string;
  readonly questionShow: string;
  readonly questionEnd: string;
  readonly panelClose: string;
  readonly answerKey: string;
  readonly answerReveal: string;
  readonly answerHide: string;
  readonly hands: string;
  readonly handMore: string;
  readonly handLess: string;
  readonly paceSlide: string;
  readonly paceEstimated: string;
  readonly paceWithin: string;
  readonly paceBudget: string;
  readonly paceOnTime: string;
  readonly paceLate: string;
  readonly paceAhead: string;
};
