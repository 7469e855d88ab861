import type { Item } from '@/lib/grade/item';
import { failItems } from './quiz-fail';
import { ownItems } from './quiz-own';
import { pathItems } from './quiz-path';
import { predictItems } from './quiz-predict';
import { repairItems } from './quiz-repair';
import { drawItems } from './quiz-draw';

export const items: readonly Item[] = [
  ...pathItems,
  ...ownItems,
  ...failItems,
  ...predictItems,
  ...repairItems,
  ...drawItems,
];
