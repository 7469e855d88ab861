/** The page with the playlist of the whole day, and the title on its first slide. */
export const dayMessages = {
  pageTitle: { ko: '하루 발표', en: 'Present the day' },
  title: {
    ko: 'AWS 아키텍트 과정 셋째 날',
    en: 'AWS architect course, day three',
  },
  lead: {
    ko: '레슨 {lessons}개의 슬라이드를 한 줄로 이어서 발표해요. 레슨이 바뀌어도 타이머와 청중 화면은 그대로 이어져요.',
    en: 'The slides of {lessons} lessons in one run. Timer and audience screen carry on from lesson to lesson.',
  },
  total: {
    ko: '슬라이드 {slides}장 · 약 {minutes}분',
    en: '{slides} slides · about {minutes} minutes',
  },
  start: { ko: '콘솔에서 시작', en: 'Start with the console' },
  startScreen: { ko: '이 창에서 슬라이드만 보기', en: 'Slides only, in this window' },
  lessons: { ko: '순서', en: 'In this order' },
  part: { ko: '슬라이드 {slides}장 · 약 {minutes}분', en: '{slides} slides · about {minutes} min' },
  fromHere: { ko: '여기서 시작', en: 'Start here' },
  fromHereLabel: { ko: '여기서 시작: {title}', en: 'Start here: {title}' },
  alone: { ko: '이 레슨만', en: 'This lesson alone' },
  aloneLabel: { ko: '이 레슨만: {title}', en: 'This lesson alone: {title}' },
  back: { ko: '레슨 목록으로', en: 'Back to the lessons' },
} as const;
