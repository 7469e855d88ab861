import { defineQuiz } from '@/lib/grade/item';

import { chooseItems } from './quiz-choose';
import { joinItems } from './quiz-join';
import { limitItems } from './quiz-limits';
import { pathItems } from './quiz-path';
import { countItems } from './quiz-count';
import { predictItems } from './quiz-predict';
import { predictLimitItems } from './quiz-predict-limits';
import { repairItems } from './quiz-repair';
import { repairNarrowItems } from './quiz-repair-narrow';
import { drawItems } from './quiz-draw';

export const items = defineQuiz([
  ...joinItems,
  ...pathItems,
  ...limitItems,
  ...chooseItems,
  ...countItems,
  ...predictItems,
  ...predictLimitItems,
  ...repairItems,
  ...repairNarrowItems,
  ...drawItems,
]);
