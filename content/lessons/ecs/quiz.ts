import { defineQuiz } from '@/lib/grade/item';

import { breakerItems } from './quiz-breaker';
import { capacityItems } from './quiz-capacity';
import { keepItems } from './quiz-keep';
import { piecesItems } from './quiz-pieces';
import { predictItems } from './quiz-predict';
import { pullItems } from './quiz-pull';
import { repairItems } from './quiz-repair';
import { rollingItems } from './quiz-rolling';
import { drawItems } from './quiz-draw';

export const items = defineQuiz([
  ...piecesItems,
  ...keepItems,
  ...rollingItems,
  ...breakerItems,
  ...pullItems,
  ...capacityItems,
  ...predictItems,
  ...repairItems,
  ...drawItems,
]);
