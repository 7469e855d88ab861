/** The list of missed items. */
export const mistakeMessages = {
  loading: { ko: '기록을 불러오고 있어요.', en: 'Loading your record.' },
  loadFailed: {
    ko: '기록을 불러오지 못했어요. 연결을 확인하고 다시 열어 주세요.',
    en: 'Your record did not load. Check the connection and open the page again.',
  },
  unavailable: {
    ko: '이 브라우저가 저장소를 열어 주지 않아서 기록이 없어요. 사생활 보호 창이 아닌지 확인해 주세요.',
    en: 'This browser gives no storage, so there is no record. Check that this is not a private window.',
  },
  retry: { ko: '다시 시도', en: 'Try again' },
  back: { ko: '복습 첫 화면으로', en: 'Back to review' },
  noMistakes: {
    ko: '아직 틀린 문제가 없어요. 틀린 문제가 생기면 답과 까닭을 여기에 모아 둘게요.',
    en: 'No mistakes yet. Missed questions gather here with their answers and reasons.',
  },
  lesson: { ko: '레슨', en: 'Lesson' },
  allLessons: { ko: '모든 레슨', en: 'All lessons' },
  print: { ko: '인쇄', en: 'Print' },
  mistakeCount: { ko: '문제 {count}개', en: 'Questions: {count}' },
  rightSince: { ko: '그 뒤에 맞혔어요', en: 'right since' },
  wasSure: { ko: '확신했던 답', en: 'you were sure' },
  myAnswer: { ko: '내 답', en: 'My answer' },
  noAnswer: { ko: '답하지 않았어요.', en: 'No answer.' },
  rightAnswer: { ko: '맞는 답', en: 'Right answer' },
  reason: { ko: '까닭', en: 'Why' },
} as const;

export const mistakePageMessages = {
  title: { ko: '오답노트', en: 'Mistakes' },
  lead: {
    ko: '틀린 문제를 내 답, 맞는 답, 까닭과 함께 모았어요.',
    en: 'Questions you missed, with your answer, the right one, and why.',
  },
  withoutScripts: {
    ko: '기록은 이 기기에 있어서, 보려면 자바스크립트가 필요해요.',
    en: 'Your record is kept on this device, so showing it needs JavaScript.',
  },
} as const;

/** How far the course is known. */
export const progressMessages = {
  loading: mistakeMessages.loading,
  loadFailed: mistakeMessages.loadFailed,
  unavailable: mistakeMessages.unavailable,
  retry: mistakeMessages.retry,
  empty: {
    ko: '아직 푼 문제가 없어요. 한 문제라도 풀면 여기에 쌓여요.',
    en: 'Nothing answered yet. It starts here with your first question.',
  },
  restore: { ko: '백업에서 되돌리기', en: 'Restore from a backup' },
  toReview: { ko: '복습 시작하기', en: 'Start reviewing' },
  mastery: { ko: '레슨마다 얼마나 기억하는지', en: 'What you remember of each lesson' },
  lesson: { ko: '레슨', en: 'Lesson' },
  objective: { ko: '배울 것', en: 'Objective' },
  remembered: { ko: '기억하는 문제', en: 'Remembered' },
  level: { ko: '단계', en: 'Level' },
  share: { ko: '{total}개 중 {known}개', en: '{known} of {total}' },
  objectives: { ko: '배울 것별로', en: 'By objective' },
  'level-new': { ko: '시작 전', en: 'Not started' },
  'level-started': { ko: '시작함', en: 'Started' },
  'level-familiar': { ko: '익숙함', en: 'Familiar' },
  'level-proficient': { ko: '잘 앎', en: 'Proficient' },
  'level-mastered': { ko: '오래 기억함', en: 'Mastered' },
  weakest: { ko: '다시 읽으면 좋은 곳', en: 'Worth reading again' },
  calibration: { ko: '확신과 실제', en: 'How sure, how right' },
  calibrationLead: {
    ko: '답하기 전에 고른 확신과 실제로 맞힌 비율이에요.',
    en: 'How sure you said you were, against how often you were right.',
  },
  said: { ko: '확신', en: 'Said' },
  answers: { ko: '답', en: 'Answers' },
  rightShare: { ko: '맞힘', en: 'Right' },
  reading: { ko: '읽는 법', en: 'What it says' },
  guess: { ko: '찍음', en: 'Guess' },
  maybe: { ko: '아마', en: 'Maybe' },
  sure: { ko: '확신', en: 'Sure' },
  percent: { ko: '{percent}%', en: '{percent}%' },
  none: { ko: '없음', en: 'none' },
  'verdict-too-few': { ko: '아직 말하기에는 적어요', en: 'Too few to say' },
  'verdict-fair': { ko: '생각과 크게 다르지 않아요', en: 'About as often as you think' },
  'verdict-over': { ko: '생각보다 덜 맞아요', en: 'Right less often than you think' },
  'verdict-under': { ko: '생각보다 더 맞아요', en: 'Right more often than you think' },
  load: { ko: '앞으로 두 주', en: 'The next two weeks' },
  loadLead: {
    ko: '그날 다시 볼 문제 수예요. 하루 늦어도 괜찮아요.',
    en: 'Questions that come up on each day. A day later does no harm.',
  },
  day: { ko: '날', en: 'Day' },
  count: { ko: '문제', en: 'Questions' },
  today: { ko: '오늘', en: 'Today' },
  days: { ko: '공부한 날', en: 'Days of study' },
  streak: {
    ko: '이어서 {current}일 공부했어요. 하루쯤 쉬어도 이어져요.',
    en: '{current} days of study in a row. A day of rest does not break it.',
  },
  noStreak: {
    ko: '쉬고 있어요. 하고 싶을 때 다시 시작하면 돼요.',
    en: 'You are resting. Start again whenever you like.',
  },
  longest: { ko: '가장 길게는 {longest}일이었어요.', en: 'Your longest run is {longest} days.' },
  studied: { ko: '공부함', en: 'studied' },
  rested: { ko: '쉼', en: 'rested' },
} as const;

export const progressPageMessages = {
  title: { ko: '학습 기록', en: 'Progress' },
  lead: {
    ko: '이 기기에 남은 답으로 지금 무엇을 기억하는지 헤아렸어요.',
    en: 'What you remember now, going by the answers on this device.',
  },
  withoutScripts: mistakePageMessages.withoutScripts,
} as const;

/** The share of a lesson on the course map. */
export const knownMessage = {
  ko: '문제 {total}개 가운데 {known}개 기억',
  en: '{known} of {total} questions remembered',
} as const;
