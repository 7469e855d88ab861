import { defineQuiz } from '@/lib/grade/item';

import { chainItems } from './quiz-chain';
import { chooseItems } from './quiz-choose';
import { containerItems } from './quiz-container';
import { copyItems } from './quiz-copies';
import { predictItems } from './quiz-predict';
import { releaseItems } from './quiz-release';
import { repairItems } from './quiz-repair';
import { drawItems } from './quiz-draw';

export const items = defineQuiz([
  ...releaseItems,
  ...containerItems,
  ...chainItems,
  ...copyItems,
  ...chooseItems,
  ...predictItems,
  ...repairItems,
  ...drawItems,
]);
