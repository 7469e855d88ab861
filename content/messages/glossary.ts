export const glossaryMessages = {
  title: { ko: '용어집', en: 'Glossary' },
  lead: {
    ko: '레슨에 나오는 용어를 한데 모았어요. 한국어와 영어 어느 쪽으로도 찾을 수 있어요.',
    en: 'Every term of the lessons in one place, to be found in either language.',
  },
  filter: { ko: '용어 찾기', en: 'Find a term' },
  none: { ko: '맞는 용어가 없어요. 다른 말로 찾아 보세요.', en: 'No term fits. Try another word.' },
  count: { ko: '{count}개', en: '{count} terms' },
  taughtIn: { ko: '배우는 곳: {lesson}', en: 'Taught in: {lesson}' },
} as const;
