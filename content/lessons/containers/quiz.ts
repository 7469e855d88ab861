import { defineQuiz } from '@/lib/grade/item';

import { chainItems } from './quiz-chain';
import { chooseItems } from './quiz-choose';
import { containerItems } from './quiz-container';
import { copyItems } from './quiz-copies';
import { releaseItems } from './quiz-release';

export const items = defineQuiz([
  ...releaseItems,
  ...containerItems,
  ...chainItems,
  ...copyItems,
  ...chooseItems,
]);
