import { defineQuiz } from '@/lib/grade/item';
import { keepItems } from './quiz-keep';
import { predictItems } from './quiz-predict';
import { publishItems } from './quiz-publish';
import { pullItems } from './quiz-pull';
import { repairItems } from './quiz-repair';
import { drawItems } from './quiz-draw';

export const items = defineQuiz([
  ...publishItems,
  ...pullItems,
  ...keepItems,
  ...predictItems,
  ...repairItems,
  ...drawItems,
]);
