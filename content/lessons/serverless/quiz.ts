import type { Item } from '@/lib/grade/item';
import { failItems } from './quiz-fail';
import { ownItems } from './quiz-own';
import { pathItems } from './quiz-path';

export const items: readonly Item[] = [...pathItems, ...ownItems, ...failItems];
