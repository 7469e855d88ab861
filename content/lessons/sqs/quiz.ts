import { defineQuiz } from '@/lib/grade/item';

import { backlogItems } from './quiz-backlog';
import { handleItems } from './quiz-handle';
import { pollItems } from './quiz-poll';
import { predictItems } from './quiz-predict';
import { repairItems } from './quiz-repair';
import { sendItems } from './quiz-send';
import { shareItems } from './quiz-share';
import { drawItems } from './quiz-draw';
import { situationItems } from './quiz-situation';
import { delayItems } from './quiz-delay';

export const items = defineQuiz([
  ...sendItems,
  ...pollItems,
  ...handleItems,
  ...shareItems,
  ...backlogItems,
  ...predictItems,
  ...repairItems,
  ...drawItems,
  ...situationItems,
  ...delayItems,
]);
