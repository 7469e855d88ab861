/** What an item says, in lessons and in review. */
export const quizMessages = {
  locale: { ko: 'ko', en: 'en' },
  question: { ko: '문제', en: 'Question' },
  single: { ko: '하나 고르기', en: 'choose one' },
  multi: { ko: '모두 고르기', en: 'choose all that apply' },
  order: { ko: '차례 놓기', en: 'put in order' },
  match: { ko: '짝 맞추기', en: 'match' },
  numeric: { ko: '숫자 쓰기', en: 'write a number' },
  cloze: { ko: '빈칸 채우기', en: 'fill the gaps' },
  hotspot: { ko: '그림에서 찾기', en: 'find it in the picture' },
  fields: { ko: '답', en: 'Answer' },
  lastRight: { ko: '지난번: 맞음', en: 'Last time: right' },
  lastWrong: { ko: '지난번: 틀림', en: 'Last time: wrong' },

  submit: { ko: '확인', en: 'Check' },
  again: { ko: '다시 풀기', en: 'Try again' },
  loadFailed: {
    ko: '채점에 필요한 파일을 받지 못했어요. 쓴 답은 그대로 있어요. 연결을 확인하고 다시 시도하거나, 아래에서 답과 까닭을 펼쳐 보세요.',
    en: 'The files needed for grading did not load. Your answer is still here. Check the connection and try again, or open the answer and its reasons below.',
  },
  retry: { ko: '다시 시도', en: 'Try again' },

  asPicture: { ko: '그림으로', en: 'As picture' },
  asList: { ko: '목록으로', en: 'As list' },
  viewAs: { ko: '보는 방법', en: 'View' },
  pictureHint: {
    ko: '점이나 점선으로 표시한 곳을 누르면 골라져요. 다시 누르면 풀려요.',
    en: 'Select the parts marked with a dot or a dashed line. Select again to undo.',
  },
  path: { ko: '{from}에서 {to|으로/로} 가는 화살표', en: 'Arrow from {from} to {to}' },
  pathLabel: { ko: '{from}에서 {to|으로/로}: {label}', en: '{from} to {to}: {label}' },

  place: { ko: '{number}번째', en: 'No. {number}' },
  choosePlace: { ko: '차례', en: 'Place' },
  choosePartner: { ko: '고르세요', en: 'Choose' },
  moveUp: { ko: '위로: {step}', en: 'Move up: {step}' },
  moveDown: { ko: '아래로: {step}', en: 'Move down: {step}' },
  moved: { ko: '{total}개 중 {number}번째. {step}', en: 'Now {number} of {total}. {step}' },
  orderHint: {
    ko: '단추로 옮기세요. 단추에 초점이 있으면 Alt+↑, Alt+↓로도 움직여요.',
    en: 'Move steps with the buttons. With focus on one of them, Alt+↑ and Alt+↓ work too.',
  },
  gap: { ko: '빈칸 {number}', en: 'Gap {number}' },
  yourNumber: { ko: '답', en: 'Your number' },
  number: { ko: '{number}{unit}', en: '{number} {unit}' },

  emptyChoice: {
    ko: '아직 고르지 않았어요. 먼저 골라 주세요.',
    en: 'Nothing is chosen yet. Choose first.',
  },
  emptyText: {
    ko: '아직 비어 있어요. 답을 써 주세요.',
    en: 'Nothing is written yet. Write your answer.',
  },
  emptyMatch: {
    ko: '아직 짝을 고르지 않았어요. 하나라도 골라 주세요.',
    en: 'No partner is chosen yet. Choose at least one.',
  },
  unmoved: {
    ko: '아직 아무것도 옮기지 않았어요. 이 차례가 맞다고 생각하면 확인을 한 번 더 누르세요.',
    en: 'Nothing has been moved yet. If you think this order is right, press Check once more.',
  },
  notANumber: {
    ko: '숫자로 읽을 수 없어요. 12 또는 1,200처럼 숫자만 써 주세요.',
    en: 'This cannot be read as a number. Write digits only, such as 12 or 1,200.',
  },

  verdictRight: { ko: '맞았어요', en: 'Right' },
  verdictPartly: { ko: '아쉬워요. 일부만 맞았어요', en: 'Not quite. Part of it is right' },
  verdictWrong: { ko: '아쉬워요. 답이 달라요', en: 'Not quite. That is not the answer' },
  partChoices: {
    ko: '골라야 할 {total}개 중 {right}개를 골랐어요.',
    en: 'You chose {right} of the {total} to choose.',
  },
  partChoicesWrong: {
    ko: '골라야 할 {total}개 중 {right}개를 골랐고, 고르지 않아야 할 것도 {wrong}개 골랐어요.',
    en: 'You chose {right} of the {total} to choose, and {wrong} that should have been left out.',
  },
  partSteps: {
    ko: '단계 {total}개 중 {wrong}개를 너무 앞에 놓았어요.',
    en: '{wrong} of {total} steps are placed too early.',
  },
  partPairs: {
    ko: '짝 {total}개 중 {right}개가 맞아요.',
    en: '{right} of {total} pairs are right.',
  },
  partGaps: {
    ko: '빈칸 {total}개 중 {right}개가 맞아요.',
    en: '{right} of {total} gaps are right.',
  },
  markRight: { ko: '맞게 골랐어요', en: 'Rightly chosen' },
  markWrong: { ko: '잘못 골랐어요', en: 'Wrongly chosen' },
  markMissed: { ko: '놓친 답이에요', en: 'Missed' },
  fittingRight: { ko: '맞아요', en: 'Right' },
  fittingWrong: { ko: '달라요', en: 'Not this' },
  stepEarly: { ko: '너무 앞에 놓았어요', en: 'Placed too early' },
  notFilled: { ko: '비워 두었어요', en: 'Left empty' },
  otherReasons: { ko: '나머지 까닭도 보기', en: 'Show the other reasons' },
  rightOrder: { ko: '맞는 차례', en: 'A right order' },
  rightPartner: { ko: '맞는 짝: {answer}', en: 'Right partner: {answer}' },
  rightValue: { ko: '맞는 답: {answer}', en: 'Right answer: {answer}' },
  rightWord: { ko: '맞는 말: {answer}', en: 'Right word: {answer}' },
  explanation: { ko: '왜 그런가', en: 'Why' },
  sources: { ko: '근거', en: 'Sources' },
  section: { ko: '설명하는 곳: {title}', en: 'Explained in: {title}' },

  saved: { ko: '저장됨', en: 'Saved' },
  saveFull: {
    ko: '저장 공간이 가득 차서 이 답을 저장하지 못했어요. 공간을 비우고 다시 저장하거나 파일로 받아 두세요.',
    en: 'This answer was not saved because storage is full. Free some space and save again, or keep it as a file.',
  },
  saveUnavailable: {
    ko: '브라우저가 저장을 허용하지 않아 이 답을 저장하지 못했어요. 답은 화면에 남아 있어요. 파일로 받아 둘 수 있어요.',
    en: 'This answer was not saved because the browser allows no storage. It stays on screen, and you can keep it as a file.',
  },
  saveFailed: {
    ko: '이 답을 저장하지 못했어요. 답은 화면에 남아 있어요. 다시 저장하거나 파일로 받아 두세요.',
    en: 'This answer was not saved. It stays on screen. Save again, or keep it as a file.',
  },
  saveAgain: { ko: '다시 저장', en: 'Save again' },
  download: { ko: '답을 파일로 받기', en: 'Keep the answer as a file' },

  answer: { ko: '답과 까닭', en: 'Answer and reasons' },
  isRight: { ko: '맞음', en: 'Right' },
  isWrong: { ko: '아님', en: 'Not this' },
} as const;

/** What the review pages say around the items. */
export const reviewMessages = {
  items: { ko: '문제 {count}개', en: '{count} questions' },
  answered: { ko: '푼 문제 {count}개', en: '{count} answered' },
  missed: { ko: '틀린 문제 {count}개', en: '{count} missed' },
  start: { ko: '시작', en: 'Start' },
  startAnew: { ko: '새로 시작', en: 'Start anew' },
  resume: { ko: '이어서 풀기 ({done}/{total})', en: 'Go on ({done}/{total})' },
  startLesson: { ko: '{action}: {lesson}', en: '{action}: {lesson}' },

  loading: { ko: '문제를 불러오고 있어요.', en: 'Loading the questions.' },
  loadFailed: {
    ko: '문제를 불러오지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    en: 'The questions did not load. Check the connection and try again.',
  },
  retry: { ko: '다시 시도', en: 'Try again' },
  unknownLesson: {
    ko: '주소가 가리키는 레슨을 찾지 못했어요. 복습 첫 화면에서 레슨을 골라 주세요.',
    en: 'The lesson in this address does not exist. Choose a lesson on the review page.',
  },
  noItems: {
    ko: '이 레슨에는 아직 문제가 없어요. 복습 첫 화면에서 다른 레슨을 골라 주세요.',
    en: 'This lesson has no questions yet. Choose another lesson on the review page.',
  },
  noneMissed: {
    ko: '다시 풀 틀린 문제가 없어요.',
    en: 'There are no missed questions to do again.',
  },
  back: { ko: '복습 첫 화면으로', en: 'Back to review' },
  progress: { ko: '{number} / {total}', en: '{number} / {total}' },
  progressLabel: { ko: '푼 문제', en: 'Questions done' },
  askedAgain: { ko: '조금 뒤에 다시 물어볼게요.', en: 'This one will come back a little later.' },
  cameBack: { ko: '아까 틀린 문제예요.', en: 'You missed this one before.' },
  next: { ko: '다음', en: 'Next' },
  toSummary: { ko: '결과 보기', en: 'See the result' },

  summary: { ko: '다 풀었어요', en: 'All done' },
  firstTry: {
    ko: '{total}개 중 {right}개를 처음에 맞혔어요.',
    en: 'You got {right} of {total} right at the first try.',
  },
  allRight: { ko: '틀린 문제가 없어요.', en: 'Nothing was missed.' },
  missedTitle: { ko: '처음에 틀린 문제', en: 'Missed at first' },
  rightLater: { ko: '다시 물었을 때는 맞혔어요.', en: 'Right when asked again.' },
  wrongLater: { ko: '아직 맞히지 못했어요.', en: 'Not right yet.' },
  onlyMissed: { ko: '틀린 문제만 다시', en: 'Only the missed ones again' },
  newSession: { ko: '처음부터 다시', en: 'Start over' },
} as const;

/** What the review pages say without scripts. */
export const reviewPageMessages = {
  title: { ko: '복습', en: 'Review' },
  description: {
    ko: '배운 것을 스스로 물어보며 다시 꺼내는 곳이에요.',
    en: 'Ask yourself what you have learned.',
  },
  lead: {
    ko: '읽은 것은 다시 꺼내 볼 때 오래 남아요. 레슨을 고르면 문제를 하나씩 묻고, 틀린 문제는 조금 뒤에 다시 물어요. 답은 이 기기에만 저장돼요.',
    en: 'What you read stays longer when you recall it. Choose a lesson and its questions come one at a time; a missed one comes back a little later. Answers are kept on this device only.',
  },
  sessionTitle: { ko: '복습', en: 'Review' },
  withoutScripts: {
    ko: '문제를 하나씩 묻고 채점하려면 자바스크립트가 필요해요. 같은 문제가 레슨 안에도 있고, 거기에서는 답과 까닭을 펼쳐 볼 수 있어요.',
    en: 'Asking and grading one question at a time needs JavaScript. The same questions are in the lessons, where you can open their answers and reasons.',
  },
} as const;
