/** What stands on the deck's paper, and in the bar above it on screen. */
export const paperMessages = {
  slides: { ko: '슬라이드', en: 'Slides' },
  handout: { ko: '유인물', en: 'Handout' },
  questions: { ko: '문제지', en: 'Question sheet' },
  answers: { ko: '정답과 해설', en: 'Answers and reasons' },
  pageTitle: { ko: '{sheet} · {title}', en: '{sheet} · {title}' },
  footer: { ko: '{title} · {sheet}', en: '{title} · {sheet}' },
  count: { ko: '{title} · {slide} / {slides}', en: '{title} · {slide} / {slides}' },
  countStep: {
    ko: '{title} · {slide} / {slides} · 단계 {step} / {steps}',
    en: '{title} · {slide} / {slides} · step {step} / {steps}',
  },

  sheets: { ko: '인쇄할 것', en: 'What to print' },
  print: { ko: '인쇄', en: 'Print' },
  byStep: { ko: '단계마다 한 쪽', en: 'A page for every step' },
  bySlide: { ko: '슬라이드마다 한 쪽', en: 'A page for every slide' },
  toConsole: { ko: '강사 콘솔', en: 'Console' },
  hint: {
    ko: '인쇄 창에서 “PDF로 저장”을 고르면 파일이 돼요.',
    en: 'To get a file, choose “Save as PDF” in the print dialog.',
  },

  notes: { ko: '노트', en: 'Notes' },
  ownNotes: { ko: '메모', en: 'Your notes' },
  page: { ko: '{page} / {pages}', en: '{page} / {pages}' },

  name: { ko: '이름', en: 'Name' },
  date: { ko: '날짜', en: 'Date' },
  score: { ko: '맞은 문제', en: 'Right' },
  scoreOf: { ko: '/ {count}', en: 'of {count}' },
  itemCount: { ko: '문제 {count}개', en: '{count} questions' },
  circles: {
    ko: '동그라미는 하나만, 네모는 맞는 것을 모두 골라요.',
    en: 'Circles: choose one. Squares: choose all that apply.',
  },
  ordering: { ko: '빈칸에 글자를 차례대로 써요.', en: 'Write the letters in order.' },
  matching: { ko: '빈칸에 짝의 글자를 써요.', en: 'Write the letter of the partner.' },
  drawing: { ko: '그림에 화살표를 그려요.', en: 'Draw the arrows into the picture.' },
  naming: {
    ko: '그림의 번호마다 이름을 하나 골라 써요.',
    en: 'Choose a name for each number in the picture.',
  },
  names: { ko: '이름', en: 'Names' },
  picture: { ko: '{number}번 그림', en: 'Picture of question {number}' },
  changeable: { ko: '바꿀 수 있는 것', en: 'What may be changed' },
  changes: { ko: '무엇을 어떻게 바꿀지 써요.', en: 'Write what you would change, and how.' },
  setTo: { ko: '{name}: 지금 {value}', en: '{name}: now {value}' },

  keys: { ko: '정답', en: 'Key' },
  key: { ko: '정답: {answer}', en: 'Answer: {answer}' },
  seeBelow: { ko: '아래', en: 'below' },
  pair: { ko: '{left}–{right}', en: '{left}–{right}' },
  right: { ko: '맞음', en: 'right' },
  wrong: { ko: '아님', en: 'not this' },
  source: { ko: '근거: {sources}', en: 'Source: {sources}' },
} as const;
