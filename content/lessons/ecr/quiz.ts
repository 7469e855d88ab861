import { defineQuiz } from '@/lib/grade/item';
import { keepItems } from './quiz-keep';
import { publishItems } from './quiz-publish';
import { pullItems } from './quiz-pull';

export const items = defineQuiz([...publishItems, ...pullItems, ...keepItems]);
