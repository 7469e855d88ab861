export const chooserMessages = {
  enter: { ko: '한국어로 시작하기', en: 'Start in English' },
} as const;

export const notFoundMessages = {
  title: { ko: '찾는 쪽이 없어요', en: 'There is no such page' },
  text: {
    ko: '주소가 바뀌었거나 아직 준비 중인 레슨일 수 있어요.',
    en: 'The address may have changed, or the lesson is still in preparation.',
  },
  home: { ko: '과정으로 가기', en: 'Go to the course' },
} as const;
