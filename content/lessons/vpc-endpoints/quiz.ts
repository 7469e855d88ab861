import { defineQuiz } from '@/lib/grade/item';

import { chooseItems } from './quiz-choose';
import { interfaceItems } from './quiz-interface';
import { routeItems } from './quiz-route';

export const items = defineQuiz([...routeItems, ...interfaceItems, ...chooseItems]);
