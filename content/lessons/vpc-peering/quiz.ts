import { defineQuiz } from '@/lib/grade/item';

import { chooseItems } from './quiz-choose';
import { joinItems } from './quiz-join';
import { limitItems } from './quiz-limits';
import { pathItems } from './quiz-path';

export const items = defineQuiz([...joinItems, ...pathItems, ...limitItems, ...chooseItems]);
