import { loadOnce } from '@/components/ui/load-once';
import type { QuizWords } from './words';

/** The words of live items in one language, which no page that only shows items has to carry. */
export const loadItemWords = loadOnce((words: QuizWords) => words);
