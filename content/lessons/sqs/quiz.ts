import { defineQuiz } from '@/lib/grade/item';

import { handleItems } from './quiz-handle';
import { pollItems } from './quiz-poll';
import { sendItems } from './quiz-send';
import { shareItems } from './quiz-share';

export const items = defineQuiz([...sendItems, ...pollItems, ...handleItems, ...shareItems]);
