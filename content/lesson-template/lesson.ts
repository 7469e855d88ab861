import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'sample-lesson',
  title: {
    ko: '자리 표시: sample-lesson 레슨의 제목',
    en: 'Placeholder: the title of sample-lesson',
  },
  summary: {
    ko: '자리 표시: 무엇을 따라가며 무엇을 배우는지 한두 문장으로 적습니다.',
    en: 'Placeholder: say in one or two sentences what the reader follows and learns.',
  },
  minutes: 5,
  notes: [],
  objectives: [
    {
      id: 'first-objective',
      text: {
        ko: '자리 표시: 배운 뒤에 할 수 있는 일을 동사로 끝나는 문장으로 적는다.',
        en: 'Placeholder: say with a verb what a learner can do afterwards.',
      },
      sections: ['first-section', 'second-section'],
    },
  ],
  diagram,
  items,
});
