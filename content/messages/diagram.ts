import { latePartMessages } from './late-part';

export const diagramMessages = {
  figure: { ko: '그림', en: 'Figure' },
  scenes: { ko: '장면', en: 'Scenes' },
  scene: { ko: '장면 {number}: {title}', en: 'Scene {number}: {title}' },
  previousScene: { ko: '이전 장면', en: 'Previous scene' },
  nextScene: { ko: '다음 장면', en: 'Next scene' },
  followAgain: { ko: '읽는 위치 따라가기', en: 'Follow my reading' },
  enlarge: { ko: '그림 크게 보기', en: 'Enlarge the figure' },
  close: { ko: '닫기', en: 'Close' },
  zoomIn: { ko: '확대', en: 'Zoom in' },
  zoomOut: { ko: '축소', en: 'Zoom out' },
  zoomAll: { ko: '전체 보기', en: 'Whole picture' },
  explore: {
    ko: '화살표 키로 옮겨 다니고 Enter로 설명을 열어요.',
    en: 'Arrow keys move between parts, Enter opens the explanation.',
  },
  partHint: {
    ko: '그림의 상자나 선을 누르면 설명이 열려요.',
    en: 'Select a box or line to open its explanation.',
  },
  edgeName: { ko: '{from}에서 {to|으로/로} 가는 선', en: 'Line from {from} to {to}' },
  edgeNameLabel: { ko: '{from}에서 {to|으로/로}: {label}', en: '{from} to {to}: {label}' },
  asText: { ko: '그림을 글로 읽기', en: 'Read the figure as text' },
  stateActive: { ko: '지금 일어나는 일', en: 'happening now' },
  stateOk: { ko: '정상', en: 'fine' },
  stateWait: { ko: '기다리는 중', en: 'waiting' },
  stateFail: { ko: '실패', en: 'failed' },
  detailWhat: { ko: '무엇인가', en: 'What it is' },
  detailWhy: { ko: '왜 여기 있나', en: 'Why it is here' },
  detailWithout: { ko: '없다면', en: 'Without it' },
  detailFacts: { ko: '숫자', en: 'Numbers' },
  detailSection: { ko: '설명하는 곳: {title}', en: 'Explained in: {title}' },
  detailItem: { ko: '이 부분을 묻는 문제', en: 'The question about it' },
  detailLoading: { ko: '설명을 불러오고 있어요.', en: 'Loading the explanation.' },
  detailFailed: {
    ko: '설명을 불러오지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    en: 'The explanation did not load. Check the connection and try again.',
  },
  ...latePartMessages,
} as const;

/** What an edge says in the text view, by its kind. */
export const connectionMessages = {
  call: {
    plain: { ko: '{to|을/를} 호출합니다.', en: 'calls {to}.' },
    labelled: { ko: '{to|을/를} {label|으로/로} 호출합니다.', en: 'calls {to} with {label}.' },
  },
  push: {
    plain: { ko: '{to|으로/로} 사본을 밀어 넣습니다.', en: 'pushes a copy to {to}.' },
    labelled: { ko: '{to|으로/로} 밀어 넣습니다: {label}.', en: 'pushes to {to}: {label}.' },
  },
  move: {
    plain: { ko: '메시지를 {to|으로/로} 옮깁니다.', en: 'moves messages to {to}.' },
    labelled: {
      ko: '메시지를 {to|으로/로} 옮깁니다: {label}.',
      en: 'moves messages to {to}: {label}.',
    },
  },
  link: {
    plain: { ko: '{to|과/와} 이어져 있습니다.', en: 'is linked with {to}.' },
    labelled: { ko: '{to|과/와} 이어져 있습니다: {label}.', en: 'is linked with {to}: {label}.' },
  },
} as const;
