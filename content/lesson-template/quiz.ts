import { defineQuiz } from '@/lib/grade/item';

export const items = defineQuiz([
  {
    kind: 'hotspot',
    id: 'which-part',
    rev: 1,
    objective: 'first-objective',
    section: 'first-section',
    stem: {
      ko: '자리 표시: 그림에서 골라야 답할 수 있는 물음을 적습니다. 여기서는 서비스가 정답입니다.',
      en: 'Placeholder: ask for a part of the picture. Here the service is the key.',
    },
    scene: 'overview',
    pick: 'node',
    candidates: [
      {
        id: 'client',
        why: {
          ko: '자리 표시: 무엇이 사실이라면 이것이 맞는지 적습니다.',
          en: 'Placeholder: say what would have to be true for this one to be right.',
        },
      },
      {
        id: 'service',
        correct: true,
        why: {
          ko: '자리 표시: 이것이 왜 맞는지 적습니다.',
          en: 'Placeholder: say why this one is right.',
        },
      },
      {
        id: 'store',
        why: {
          ko: '자리 표시: 무엇이 사실이라면 이것이 맞는지 적습니다.',
          en: 'Placeholder: say what would have to be true for this one to be right.',
        },
      },
    ],
    explain: {
      ko: '자리 표시: 답한 뒤에 보여 줄 까닭 전체를 적습니다.',
      en: 'Placeholder: write the whole reason, shown after answering.',
    },
    facts: [],
    checked: '2000-01-01',
  },
  {
    kind: 'single',
    id: 'what-happens',
    rev: 1,
    objective: 'first-objective',
    section: 'second-section',
    stem: {
      ko: '자리 표시: 상황을 주고 무슨 일이 생기는지 묻습니다.',
      en: 'Placeholder: give a situation and ask what happens.',
    },
    options: [
      {
        id: 'right',
        correct: true,
        text: { ko: '자리 표시: 맞는 보기', en: 'Placeholder: the right option' },
        why: {
          ko: '자리 표시: 이것이 왜 맞는지 적습니다.',
          en: 'Placeholder: say why this one is right.',
        },
      },
      {
        id: 'belief',
        text: {
          ko: '자리 표시: 누군가 정말로 믿는 틀린 보기',
          en: 'Placeholder: a wrong option that somebody believes',
        },
        why: {
          ko: '자리 표시: 무엇이 사실이라면 이것이 맞는지 적습니다.',
          en: 'Placeholder: say what would have to be true for this one to be right.',
        },
      },
    ],
    explain: {
      ko: '자리 표시: 답한 뒤에 보여 줄 까닭 전체를 적습니다.',
      en: 'Placeholder: write the whole reason, shown after answering.',
    },
    facts: [],
    checked: '2000-01-01',
  },
  {
    kind: 'order',
    id: 'in-order',
    rev: 1,
    objective: 'first-objective',
    section: 'second-section',
    stem: {
      ko: '자리 표시: 차례가 뜻을 지니는 일을 차례대로 놓게 합니다.',
      en: 'Placeholder: have steps put in order whose order means something.',
    },
    steps: [
      {
        id: 'asked',
        text: {
          ko: '자리 표시: 서비스가 요청을 받습니다.',
          en: 'Placeholder: the service gets a request.',
        },
        why: {
          ko: '자리 표시: 왜 맨 앞인지 적습니다.',
          en: 'Placeholder: say why this comes first.',
        },
      },
      {
        id: 'saved',
        text: {
          ko: '자리 표시: 서비스가 저장소에 저장합니다.',
          en: 'Placeholder: the service saves to the store.',
        },
        why: {
          ko: '자리 표시: 왜 앞의 것 다음인지 적습니다.',
          en: 'Placeholder: say why this follows the one before.',
        },
      },
      {
        id: 'answered',
        text: {
          ko: '자리 표시: 서비스가 손님에게 답합니다.',
          en: 'Placeholder: the service answers the client.',
        },
        why: {
          ko: '자리 표시: 왜 맨 뒤인지 적습니다.',
          en: 'Placeholder: say why this comes last.',
        },
      },
    ],
    explain: {
      ko: '자리 표시: 답한 뒤에 보여 줄 까닭 전체를 적습니다.',
      en: 'Placeholder: write the whole reason, shown after answering.',
    },
    facts: [],
    checked: '2000-01-01',
  },
]);
