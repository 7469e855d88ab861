export const notesMessages = {
  title: { ko: '노트', en: 'Notes' },
  description: {
    ko: '셋째 날의 노트 열여섯 줄과 그림 여덟 장이 얼마나 정확한지, 어디에서 배우는지 보여 줘요.',
    en: 'How exact each of the sixteen lines and eight figures of day three is, and where it is taught.',
  },
  lead: {
    ko: '셋째 날의 노트 열여섯 줄과 그림 여덟 장을 짧게 다시 적고, 얼마나 정확한지 판정했어요. 줄마다 배우는 섹션과 장면, 물어보는 문제로 갈 수 있어요.',
    en: 'The sixteen lines and eight figures of day three, put briefly in new words and judged for how exact they are. Each leads to the sections and scenes that teach it and the questions that ask about it.',
  },
  redrawn: {
    ko: 'F1~F8의 그림은 원본을 옮기지 않고 노트의 순서와 주제에 맞추어 다시 그렸어요. 그림의 판정도 그렇게 읽은 내용에 대한 것이에요.',
    en: 'F1 to F8 do not copy the original pictures; they are redrawn from the order and topics of the notes. Their verdicts are about what is read that way.',
  },
  topics: { ko: '주제', en: 'Topics' },
  exact: { ko: '정확', en: 'Exact' },
  exactMeans: { ko: '그대로 기억해도 돼요', en: 'You can remember it as it is' },
  mostly: { ko: '대체로 정확', en: 'Mostly exact' },
  mostlyMeans: {
    ko: '방향이 맞고, 덧붙일 것이 있어요',
    en: 'Right, with something to add',
  },
  incomplete: { ko: '보완 필요', en: 'Incomplete' },
  incompleteMeans: { ko: '그대로 두면 오해하게 돼요', en: 'Misleading until it is completed' },
  sections: { ko: '섹션', en: 'Sections' },
  scenes: { ko: '장면', en: 'Scenes' },
  items: { ko: '문제', en: 'Questions' },
  lesson: { ko: '레슨: {lesson}', en: 'Lesson: {lesson}' },
  itemLink: { ko: '{kind}: {stem}', en: '{kind}: {stem}' },
} as const;
