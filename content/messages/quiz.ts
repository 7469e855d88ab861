/** What an item says, in lessons and in review. */
export const quizMessages = {
  locale: { ko: 'ko', en: 'en' },
  question: { ko: '문제', en: 'Question' },
  replay: { ko: '실행 보기', en: 'Watch the run' },
  replayAsked: { ko: '물어본 실행', en: 'The run asked about' },
  replayContrast: { ko: '하나를 바꾸면', en: 'With one change' },
  replayLoading: { ko: '실행을 준비하고 있어요.', en: 'Preparing the run.' },
  replayFailed: {
    ko: '실행을 불러오지 못했어요. 답과 설명은 그대로 볼 수 있어요.',
    en: 'The run did not load. Answer and reasons are still here.',
  },
  openLab: { ko: '실험실에서 이 실행 열기', en: 'Open this run in the lab' },
  repair: { ko: '고쳐 보기', en: 'change the situation' },
  repairGoals: { ko: '이렇게 되어야 해요', en: 'What must hold' },
  repairDone: { ko: '시작 전에 한 일', en: 'Done before it begins' },
  repairChanged: { ko: '바꾼 값', en: 'Values changed' },
  repairChange: { ko: '{name}: {from} → {to}', en: '{name}: {from} → {to}' },
  repairRun: { ko: '고친 상황의 실행', en: 'The run with your changes' },
  repairRemove: { ko: '빼기', en: 'Remove' },
  repairMost: {
    ko: '고칠 수 있는 것은 {most}가지까지예요.',
    en: 'You may make up to {most} changes.',
  },
  repairHeld: { ko: '이뤄졌어요', en: 'Holds' },
  repairBroken: { ko: '이뤄지지 않았어요', en: 'Does not hold' },
  repairReference: { ko: '한 가지 방법: {text}', en: 'One way: {text}' },
  repairNeedsScript: {
    ko: '고치는 칸은 페이지를 다 불러오면 나와요.',
    en: 'The fields to change appear once the page has loaded.',
  },
  partGoals: {
    ko: '목표 {total}가지 가운데 {right}가지가 이뤄졌어요.',
    en: '{right} of {total} goals hold.',
  },
  predict: { ko: '실행 예측하기', en: 'predict the run' },
  single: { ko: '하나 고르기', en: 'choose one' },
  multi: { ko: '모두 고르기', en: 'choose all that apply' },
  order: { ko: '차례 놓기', en: 'put in order' },
  match: { ko: '짝 맞추기', en: 'match' },
  numeric: { ko: '숫자 쓰기', en: 'write a number' },
  cloze: { ko: '빈칸 채우기', en: 'fill the gaps' },
  hotspot: { ko: '그림에서 찾기', en: 'find it in the picture' },
  'true-false': { ko: '맞는지 가리기', en: 'true or false' },
  scenario: { ko: '상황 풀기', en: 'a situation' },
  label: { ko: '이름 붙이기', en: 'name the parts' },
  connect: { ko: '화살표 그리기', en: 'draw the arrows' },
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
  nameNote: { ko: '{name}({note})', en: '{name} ({note})' },

  sayTrue: { ko: '맞는 말이에요', en: 'True' },
  sayFalse: { ko: '틀린 말이에요', en: 'False' },
  given: { ko: '알려진 것', en: 'What is known' },

  blank: { ko: '빈칸 {number}', en: 'Blank {number}' },
  blankEmpty: { ko: '빈칸 {number}, 비어 있음', en: 'Blank {number}, empty' },
  blankFilled: { ko: '빈칸 {number}, {name}', en: 'Blank {number}, {name}' },
  blankIn: { ko: '둘러싼 틀: {frame}.', en: 'Inside {frame}.' },
  blankFrom: { ko: '화살표가 오는 곳: {ends}.', en: 'Arrows come from: {ends}.' },
  blankTo: { ko: '화살표가 가는 곳: {ends}.', en: 'Arrows go to: {ends}.' },
  blankLine: { ko: '선으로 이어진 곳: {ends}.', en: 'Lines join it with: {ends}.' },
  chooseName: { ko: '빈칸 {number}의 이름', en: 'Name for blank {number}' },
  noName: { ko: '비워 두기', en: 'Leave empty' },
  labelHint: {
    ko: '번호가 있는 빈칸을 누르고 이름을 고르세요. 고르지 않고 닫으려면 Esc를 누르세요.',
    en: 'Select a numbered blank, then choose its name. Esc closes the names without choosing.',
  },

  arrow: { ko: '{from}에서 {to} 쪽으로', en: '{from} to {to}' },
  arrowFrom: { ko: '시작', en: 'From' },
  arrowTo: { ko: '끝', en: 'To' },
  arrowRowFrom: { ko: '화살표 {number}의 시작', en: 'Arrow {number}, from' },
  arrowRowTo: { ko: '화살표 {number}의 끝', en: 'Arrow {number}, to' },
  addArrow: { ko: '더하기', en: 'Add' },
  removeArrow: { ko: '지우기: {arrow}', en: 'Remove: {arrow}' },
  startHere: { ko: '{node}에서 시작', en: 'Start at {node}' },
  startedHere: {
    ko: '{node}에서 시작함, 다시 누르면 취소',
    en: 'Started at {node}, select to cancel',
  },
  endHere: { ko: '{from}에서 {to} 쪽으로 잇기', en: 'Draw from {from} to {to}' },
  arrowsGiven: { ko: '이미 있는 화살표', en: 'Arrows already there' },
  arrowsDrawn: { ko: '그린 화살표', en: 'Arrows drawn' },
  noArrows: { ko: '아직 없어요.', en: 'None yet.' },
  connectHint: {
    ko: '시작할 곳을 누르고 이어서 끝날 곳을 누르면 화살표가 그려져요. Esc로 시작을 취소해요.',
    en: 'Select where an arrow starts, then where it ends. Esc cancels the start.',
  },
  arrowStarted: {
    ko: '{node}에서 시작해요. 끝날 곳을 고르세요.',
    en: 'Starting at {node}. Choose where it ends.',
  },
  arrowCancelled: { ko: '시작을 취소했어요.', en: 'The start is cancelled.' },
  arrowAdded: {
    ko: '{arrow} 화살표를 그렸어요. 모두 {count}개예요.',
    en: 'Drew {arrow}. {count} in all.',
  },
  arrowThere: { ko: '{arrow} 가는 화살표는 이미 있어요.', en: '{arrow} is already there.' },
  arrowRemoved: {
    ko: '{arrow} 가던 화살표를 지웠어요. {count}개 남았어요.',
    en: 'Removed {arrow}. {count} left.',
  },
  arrowEnds: {
    ko: '시작과 끝을 서로 다르게 골라 주세요.',
    en: 'Choose a start, and an end that differs from it.',
  },

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
  emptyLabel: {
    ko: '아직 이름을 고르지 않았어요. 하나라도 골라 주세요.',
    en: 'No name is chosen yet. Choose at least one.',
  },
  emptyConnect: {
    ko: '아직 그린 화살표가 없어요. 하나라도 그려 주세요.',
    en: 'No arrow is drawn yet. Draw at least one.',
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
  partNames: {
    ko: '이름 {total}개 중 {right}개가 맞아요.',
    en: '{right} of {total} names are right.',
  },
  partArrows: {
    ko: '그려야 할 화살표 {total}개 중 {right}개가 맞아요.',
    en: '{right} of the {total} arrows to draw are right.',
  },
  partArrowsWrong: {
    ko: '그려야 할 화살표 {total}개 중 {right}개가 맞고, 맞지 않는 화살표도 {wrong}개 그렸어요.',
    en: 'Right: {right} of the {total} arrows to draw. Drawn but not wanted: {wrong}.',
  },
  markRight: { ko: '맞게 골랐어요', en: 'Rightly chosen' },
  markWrong: { ko: '잘못 골랐어요', en: 'Wrongly chosen' },
  markMissed: { ko: '놓친 답이에요', en: 'Missed' },
  fittingRight: { ko: '맞아요', en: 'Right' },
  fittingWrong: { ko: '달라요', en: 'Not this' },
  stepEarly: { ko: '너무 앞에 놓았어요', en: 'Placed too early' },
  arrowWrong: { ko: '맞지 않는 화살표예요', en: 'Not this arrow' },
  arrowReversed: { ko: '방향이 반대예요', en: 'The wrong way round' },
  arrowMissed: { ko: '빠뜨린 화살표예요', en: 'Missing' },
  otherArrows: { ko: '그 밖의 화살표', en: 'Any other arrow' },
  pictureRight: { ko: '맞아요', en: 'Right' },
  pictureWrong: { ko: '아니에요', en: 'Not this' },
  pictureMissed: { ko: '빠졌어요', en: 'Missing' },
  notFilled: { ko: '비워 두었어요', en: 'Left empty' },
  otherReasons: { ko: '나머지 까닭도 보기', en: 'Show the other reasons' },
  rightOrder: { ko: '맞는 차례', en: 'A right order' },
  rightPartner: { ko: '맞는 짝: {answer}', en: 'Right partner: {answer}' },
  rightName: { ko: '맞는 이름: {answer}', en: 'Right name: {answer}' },
  rightWay: { ko: '맞는 방향: {arrow}', en: 'Right way: {arrow}' },
  rightValue: { ko: '맞는 답: {answer}', en: 'Right answer: {answer}' },
  rightWord: { ko: '맞는 말: {answer}', en: 'Right word: {answer}' },
  explanation: { ko: '왜 그런가', en: 'Why' },
  sources: { ko: '근거', en: 'Sources' },
  section: { ko: '설명하는 곳: {title}', en: 'Explained in: {title}' },

  report: { ko: '이 문항이 이상해요', en: 'Something is wrong here' },
  reportCopied: {
    ko: '알릴 내용을 복사했어요. 문항을 만든 사람에게 붙여 넣어 보내 주세요.',
    en: 'The report is copied. Paste it to the people who made this question.',
  },
  reportByHand: {
    ko: '복사가 막혀 있어요. 아래 글을 골라 직접 복사해 주세요.',
    en: 'Copying is blocked. Select the text below and copy it yourself.',
  },
  reportText: { ko: '알릴 내용', en: 'Report' },

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
  unknownItems: {
    ko: '주소가 가리키는 문제를 찾지 못했어요: {items}. 주소를 고치거나 복습 첫 화면에서 레슨을 골라 주세요.',
    en: 'The address names questions that do not exist: {items}. Correct it, or choose a lesson on the review page.',
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

  today: { ko: '오늘의 복습', en: 'Today’s review' },
  weak: { ko: '약점', en: 'Weak points' },
  practice: { ko: '자유 연습', en: 'Free practice' },
  refusedKind: {
    ko: '주소의 kind={value}는 없는 복습이에요. 복습 첫 화면에서 골라 주세요.',
    en: 'The address asks for kind={value}, which does not exist. Choose on the review page.',
  },
  refusedMinutes: {
    ko: '주소의 minutes={value}만큼은 할 수 없어요. 복습 첫 화면에서 5분, 10분, 20분 가운데 골라 주세요.',
    en: 'The address asks for minutes={value}. Choose 5, 10 or 20 minutes on the review page.',
  },
  emptyToday: {
    ko: '오늘 다시 볼 문제가 없어요. 레슨을 읽거나 문제를 풀면 여기에 모여요.',
    en: 'There is nothing to review today. Lessons you read and questions you answer gather here.',
  },
  emptyWeak: {
    ko: '지금은 약한 문제가 없어요.',
    en: 'There are no weak points right now.',
  },
  emptyPractice: {
    ko: '연습할 문제가 아직 없어요.',
    en: 'There are no questions to practise yet.',
  },
  wasSure: { ko: '확신했던 답이었어요.', en: 'You were sure of this one.' },
  another: { ko: '한 번 더', en: 'Once more' },
  mistakes: { ko: '오답노트', en: 'Mistakes' },

  confidence: { ko: '얼마나 확신하나요?', en: 'How sure are you?' },
  confidenceOptional: { ko: '고르지 않아도 돼요', en: 'optional' },
  guess: { ko: '찍음', en: 'Guess' },
  maybe: { ko: '아마', en: 'Maybe' },
  sure: { ko: '확신', en: 'Sure' },
  confidentMiss: {
    ko: '확신했는데 답이 달랐어요. 이런 문제는 까닭을 알고 나면 오래 남아요. 아래 까닭을 먼저 읽어 보세요.',
    en: 'You were sure, and the answer is another one. Such surprises stay in memory once the reason is clear, so read the reason below first.',
  },
  lucky: {
    ko: '찍어서 맞혔으니 곧 한 번 더 물어볼게요.',
    en: 'It was a guess, so this one will come again soon.',
  },
} as const;

/** Choosing a session on the review page. */
export const choiceMessages = {
  title: { ko: '무엇을 할까요?', en: 'What would you like to do?' },
  minutes: { ko: '시간', en: 'Time' },
  minutesOf: { ko: '{minutes}분', en: '{minutes} min' },
  exam: { ko: '모의시험', en: 'Practice exam' },
  dueCount: { ko: '다시 볼 문제 {count}개', en: '{count} to review' },
  newCount: { ko: '새 문제 {count}개', en: '{count} new' },
  nothingDue: { ko: '오늘 다시 볼 문제가 없어요.', en: 'Nothing to review today.' },
  nothingOpened: {
    ko: '레슨을 읽거나 문제를 풀면 여기에 모여요.',
    en: 'Lessons you read and questions you answer gather here.',
  },
  later: {
    ko: '이번에 다 하지 않아도 돼요. 남는 {later}개는 {days}일 동안 하루 {perDay}개씩이면 돼요.',
    en: 'No need to do it all now. The other {later} come to {perDay} a day over {days} days.',
  },
  weakCount: { ko: '약한 문제 {count}개', en: '{count} weak points' },
  noneWeak: { ko: '지금은 약한 문제가 없어요.', en: 'No weak points right now.' },
  weakHint: {
    ko: '확신했지만 틀린 문제와 자꾸 잊는 문제부터 물어요.',
    en: 'Starts with what you were sure of but missed, and what keeps slipping away.',
  },
  practiceHint: {
    ko: '아무 문제나 섞어서 풀어요. 복습 날짜는 바뀌지 않아요.',
    en: 'Any questions, mixed. Review dates stay as they are.',
  },
  examHint: {
    ko: '시간을 재고, 채점은 끝난 뒤에 해요.',
    en: 'Timed, and graded only at the end.',
  },
} as const;

/** What the review pages say without scripts. */
export const reviewPageMessages = {
  title: { ko: '복습', en: 'Review' },
  description: {
    ko: '배운 것을 스스로 물어보며 다시 꺼내는 곳이에요.',
    en: 'Ask yourself what you have learned.',
  },
  lead: {
    ko: '읽은 것은 다시 꺼내 볼 때 오래 남아요. 무엇을 할지 고르면 문제를 하나씩 묻고, 틀린 문제는 조금 뒤에 다시 물어요. 답은 이 기기에만 저장돼요.',
    en: 'What you read stays longer when you recall it. Choose what to do and questions come one at a time; a missed one comes back a little later. Answers are kept on this device only.',
  },
  lessonsTitle: { ko: '레슨별로', en: 'By lesson' },
  mistakes: { ko: '오답노트', en: 'Mistakes' },
  progress: { ko: '학습 기록', en: 'Progress' },
  sessionTitle: { ko: '복습', en: 'Review' },
  withoutScripts: {
    ko: '문제를 하나씩 묻고 채점하려면 자바스크립트가 필요해요. 같은 문제가 레슨 안에도 있고, 거기에서는 답과 까닭을 펼쳐 볼 수 있어요.',
    en: 'Asking and grading one question at a time needs JavaScript. The same questions are in the lessons, where you can open their answers and reasons.',
  },
} as const;
