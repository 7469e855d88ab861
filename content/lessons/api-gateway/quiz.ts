import { defineQuiz } from '@/lib/grade/item';

import { countItems } from './quiz-count';
import { doorItems } from './quiz-door';
import { insideItems } from './quiz-inside';
import { kindsItems } from './quiz-kinds';
import { limitItems } from './quiz-limit';
import { predictItems } from './quiz-predict';
import { repairItems } from './quiz-repair';
import { drawItems } from './quiz-draw';

export const items = defineQuiz([
  ...doorItems,
  ...limitItems,
  ...countItems,
  ...kindsItems,
  ...insideItems,
  ...predictItems,
  ...repairItems,
  ...drawItems,
]);
