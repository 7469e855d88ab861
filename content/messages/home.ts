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
  map: { ko: '시스템 지도', en: 'System map' },
  mapLabel: { ko: '지도에서 레슨 고르기', en: 'Choose a lesson on the map' },
  mapHint: {
    ko: '레슨 여덟은 모두 이 시스템을 다룹니다. 번호를 누르면 그 레슨이 열려요. 굵은 선은 주문 한 건이 가는 길입니다.',
    en: 'All eight lessons are about this system. Select a number to open its lesson. The thick line is the path of one order.',
  },
  region: { ko: '레슨 {number}. {title}', en: 'Lesson {number}. {title}' },
  course: { ko: '레슨', en: 'Lessons' },
  planned: { ko: '준비 중', en: 'in preparation' },
  meta: {
    ko: '약 {minutes}분 · 문제 {items}개',
    en: 'about {minutes} minutes · {items} questions',
  },
  sections: { ko: '섹션 {total}개', en: '{total} sections' },
  read: { ko: '섹션 {total}개 가운데 {read}개 읽음', en: '{read} of {total} sections read' },
  objectives: { ko: '배울 것 {count}가지', en: '{count} things to learn' },
  continueReading: { ko: '이어 읽기', en: 'Continue reading' },
  continueAt: { ko: '{lesson}: {section}', en: '{lesson}: {section}' },
  start: { ko: '첫 레슨 읽기: {lesson}', en: 'Read the first lesson: {lesson}' },
} as const;
