import { defineQuiz } from '@/lib/grade/item';

import { countItems } from './quiz-count';
import { doorItems } from './quiz-door';
import { kindsItems } from './quiz-kinds';
import { limitItems } from './quiz-limit';

export const items = defineQuiz([...doorItems, ...limitItems, ...countItems, ...kindsItems]);
