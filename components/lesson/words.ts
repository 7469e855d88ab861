/** The strings a lesson page needs, in one language; `content/messages/lesson.ts` has them all. */
export type LessonWords = {
  readonly minutes: string;
  readonly objectives: string;
  readonly contents: string;
  readonly keyPoints: string;
  readonly prerequisites: string;
  readonly nuance: string;
  readonly sceneNumber: string;
  readonly showScene: string;
  readonly factSource: string;
  readonly checkedOn: string;
  readonly presentLink: string;
  readonly quizLink: string;
  readonly mapLink: string;
  readonly afterLesson: string;
  readonly linkToSection: string;
  readonly notes: string;
  readonly items: string;
};
