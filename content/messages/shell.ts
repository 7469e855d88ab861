export const shellMessages = {
  appTitle: { ko: 'Day03: 움직이는 그림으로 배우는 AWS', en: 'Day03: AWS in pictures that move' },
  appDescription: {
    ko: 'AWS 아키텍트 과정 셋째 날의 노트를, 눌러 보고 돌려 보고 스스로 물어보는 레슨으로 바꾼 학습 앱입니다.',
    en: 'Day three of an AWS architect course, turned from notes into lessons you click through, run and quiz yourself on.',
  },
  skip: { ko: '본문으로 건너뛰기', en: 'Skip to content' },
  mainNavigation: { ko: '주 메뉴', en: 'Main' },
  course: { ko: '과정', en: 'Course' },
  quiz: { ko: '복습', en: 'Review' },
  glossary: { ko: '용어집', en: 'Glossary' },
  record: { ko: '내 기록과 백업', en: 'My record and backup' },
  notes: { ko: '노트', en: 'Notes' },
  home: { ko: 'Day03 첫 화면', en: 'Day03 home' },
  theme: { ko: '테마', en: 'Theme' },
  themeSystem: { ko: '시스템', en: 'System' },
  themeLight: { ko: '밝게', en: 'Light' },
  themeDark: { ko: '어둡게', en: 'Dark' },
  otherLanguage: { ko: 'English', en: '한국어' },
  trademark: {
    ko: 'AWS 상표는 Amazon.com, Inc.의 것이며 이 자료는 AWS와 무관합니다.',
    en: 'AWS trademarks belong to Amazon.com, Inc.; this material is not affiliated with AWS.',
  },
  checked: {
    ko: 'AWS의 숫자는 2026년 11월 22일에 확인했습니다.',
    en: 'AWS figures were checked on 22 November 2026.',
  },
} as const;
