import { defineQuiz } from '@/lib/grade/item';

import { chooseItems } from './quiz-choose';
import { interfaceItems } from './quiz-interface';
import { routeItems } from './quiz-route';
import { countItems } from './quiz-count';
import { predictItems } from './quiz-predict';
import { predictLimitItems } from './quiz-predict-limits';
import { repairItems } from './quiz-repair';
import { repairGuardItems } from './quiz-repair-guard';
import { drawItems } from './quiz-draw';
import { situationItems } from './quiz-situation';

export const items = defineQuiz([
  ...routeItems,
  ...interfaceItems,
  ...chooseItems,
  ...countItems,
  ...predictItems,
  ...predictLimitItems,
  ...repairItems,
  ...repairGuardItems,
  ...drawItems,
  ...situationItems,
]);
