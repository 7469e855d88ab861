export const homeMessages = {
  eyebrow: { ko: 'AWS 아키텍트 과정 · 셋째 날', en: 'AWS architect course · day three' },
  heading: {
    ko: '노트 열여섯\u00a0줄과 그림 여덟\u00a0장을 움직이는 레슨으로',
    en: 'Sixteen notes and eight slides, turned into lessons that move',
  },
  lead: {
    ko: '읽고, 눌러 보고, 스스로 물어보고, 강의실에서 그대로 보여 줄 수 있습니다.',
    en: 'Read them, click through them, quiz yourself, and show them in class as they are.',
  },
  course: { ko: '과정', en: 'Course' },
  planned: { ko: '준비 중', en: 'in preparation' },
  meta: {
    ko: '약 {minutes}분 · 문제 {items}개',
    en: 'about {minutes} minutes · {items} questions',
  },
  read: { ko: '{total}절 가운데 {read}절 읽음', en: '{read} of {total} sections read' },
  continueReading: { ko: '이어 읽기', en: 'Continue reading' },
  continueAt: { ko: '{lesson}: {section}', en: '{lesson}: {section}' },
  start: { ko: '첫 레슨 읽기: {lesson}', en: 'Read the first lesson: {lesson}' },
  review: { ko: '복습하기', en: 'Review' },
  present: { ko: '발표', en: 'Present' },
} as const;
