export const settingsMessages = {
  title: { ko: '내 기록', en: 'My record' },
  lead: {
    ko: '답과 읽은 곳은 이 기기의 브라우저에만 저장돼요. 파일로 옮겨 두면 잃지 않아요.',
    en: 'Answers and what you have read are stored in this browser alone. Keep a file and nothing is lost.',
  },
  needsScript: {
    ko: '기록을 다루려면 자바스크립트를 켜 주세요.',
    en: 'Turn on JavaScript to work with your record.',
  },
  loading: { ko: '기록을 세고 있어요.', en: 'Counting your record.' },
  unavailable: {
    ko: '이 브라우저가 저장소를 열어 주지 않아요. 사생활 보호 창이 아닌지 확인해 주세요.',
    en: 'This browser gives no storage. Check that this is not a private window.',
  },
  counts: {
    ko: '답 {answers}개, 읽은 섹션 {sections}개가 저장돼 있어요.',
    en: '{answers} answers and {sections} sections read are stored.',
  },
  broken: {
    ko: '읽을 수 없는 줄 {count}개는 그대로 두었어요.',
    en: '{count} rows that cannot be read are left as they are.',
  },
  backup: { ko: '백업', en: 'Backup' },
  download: { ko: '백업 파일 받기', en: 'Download a backup file' },
  downloaded: { ko: '{name} 파일을 받았어요.', en: 'Downloaded {name}.' },
  refuseEmpty: {
    ko: '저장된 기록이 지난 백업({last}개)의 절반보다 적어요({count}개). 지난 파일을 지우지 말고, 먼저 가져오기로 되돌려 주세요.',
    en: 'There is less than half of what the last backup held ({count} of {last}). Keep the old file and bring it in first.',
  },
  backupHint: {
    ko: '브라우저가 기록을 지우거나 기기를 바꿔도, 이 파일로 그대로 되돌릴 수 있어요.',
    en: 'If the browser clears your record or you change devices, this file brings it back.',
  },
  preparing: { ko: '파일을 만들고 있어요.', en: 'Making the file.' },
  lastBackup: {
    ko: '지난 백업: {date}, 기록 {count}개',
    en: 'Last backup: {date}, {count} records',
  },
  reminder: {
    ko: '지난 백업 뒤로 기록 {count}개가 늘었어요. 시간 날 때 받아 두세요.',
    en: '{count} new records since the last backup. Download one when convenient.',
  },
  restore: { ko: '가져오기', en: 'Bring in' },
  choose: { ko: '백업 파일 고르기', en: 'Choose a backup file' },
  reading: { ko: '파일을 읽고 있어요.', en: 'Reading the file.' },
  plan: {
    ko: '새 기록 {fresh}개, 이미 있는 기록 {known}개, 읽을 수 없는 줄 {refused}개',
    en: '{fresh} new, {known} already here, {refused} unreadable',
  },
  planNone: { ko: '새로 가져올 기록이 없어요.', en: 'There is nothing new to bring in.' },
  refusedRow: { ko: '{row}번째 줄: {reason}', en: 'Row {row}: {reason}' },
  apply: { ko: '새 기록 {fresh}개 가져오기', en: 'Bring in {fresh} records' },
  cancel: { ko: '그만두기', en: 'Cancel' },
  saving: { ko: '가져오고 있어요.', en: 'Bringing them in.' },
  applied: { ko: '기록 {count}개를 가져왔어요.', en: 'Brought in {count} records.' },
  failed: {
    ko: '저장하지 못했어요. 아무것도 바뀌지 않았어요. 남은 공간을 확인하고 다시 시도해 주세요.',
    en: 'Saving did not work, and nothing has changed. Check the free space and try again.',
  },
  problems: {
    'too-large': {
      ko: '{name}: 파일이 너무 커요. Day03의 백업이 아니에요. 다른 파일을 골라 주세요.',
      en: '{name}: the file is too large to be a backup of Day03. Choose another file.',
    },
    'not-json': {
      ko: '{name}: 파일이 잘렸거나 백업이 아니에요. 다시 내려받은 파일을 골라 주세요.',
      en: '{name}: the file is cut or not a backup. Choose it again from where you saved it.',
    },
    'another-app': {
      ko: '{name}: 다른 앱의 파일이에요. day03-으로 시작하는 파일을 골라 주세요.',
      en: '{name}: the file belongs to another app. Choose one whose name begins with day03-.',
    },
    newer: {
      ko: '{name}: 더 새로운 Day03에서 만든 파일이에요. 이 페이지를 새로 고친 뒤 다시 골라 주세요.',
      en: '{name}: the file is from a newer Day03. Reload this page and choose it again.',
    },
    incomplete: {
      ko: '{name}: 줄 수가 맞지 않아요. 파일이 고쳐졌거나 잘렸어요. 다른 백업을 골라 주세요.',
      en: '{name}: the number of rows does not match. The file was edited or cut. Choose another backup.',
    },
  },
  exports: { ko: '다른 곳에서 쓰기', en: 'Use elsewhere' },
  anki: { ko: 'Anki 카드로 받기', en: 'Download for Anki' },
  ankiHint: {
    ko: '문제와 답과 설명이 담긴 텍스트 파일이에요. 그림에 쓰고 그리는 문제는 빠져요. Anki의 파일 > 가져오기로 열어요.',
    en: 'A text file with questions, answers and explanations, without those drawn into a picture. Open it in Anki with File > Import.',
  },
  csv: { ko: '내 답을 CSV로 받기', en: 'Download my answers as CSV' },
  csvHint: {
    ko: '답한 때, 문제, 맞았는지가 한 줄씩 담겨요.',
    en: 'One line per answer: when, which question, right or not.',
  },
  csvNone: {
    ko: '아직 받을 답이 없어요.',
    en: 'There are no answers to download yet.',
  },
  exportFailed: {
    ko: '파일을 만들지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    en: 'The file could not be made. Check the connection and try again.',
  },
  persist: { ko: '저장소 지키기', en: 'Protect the storage' },
  persisted: {
    ko: '브라우저가 이 기록을 함부로 지우지 않기로 했어요.',
    en: 'The browser has agreed not to clear this record by itself.',
  },
  notPersisted: {
    ko: '공간이 모자라면 브라우저가 기록을 지울 수 있어요. 백업을 받아 두는 것이 가장 확실해요.',
    en: 'When space runs out the browser may clear the record. A backup file is the surest way.',
  },
  refusedPersist: {
    ko: '{date}에 부탁했지만 브라우저가 받아들이지 않았어요. 자주 쓰거나 즐겨찾기에 넣으면 들어주기도 해요.',
    en: 'Asked on {date}, and the browser declined. It may agree once you use the site often or bookmark it.',
  },
  askPersist: { ko: '지우지 않도록 부탁하기', en: 'Ask the browser to keep it' },
  columns: {
    at: { ko: '때', en: 'time' },
    item: { ko: '문제', en: 'item' },
    kind: { ko: '종류', en: 'kind' },
    right: { ko: '맞음', en: 'right' },
    score: { ko: '점수', en: 'score' },
    mode: { ko: '어디서', en: 'mode' },
  },
} as const;
