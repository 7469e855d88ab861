import { lazy, Suspense } from 'react';
import type { Hands, Question } from '@/lib/deck/question';
import type { DeckWords } from './words';

const SlideQuestion = lazy(async () => ({
  default: (await import('./slide-question')).SlideQuestion,
}));

/** The question asked, if one is; its code is fetched with the first. */
export function slideCover(
  question: Question | undefined,
  hands: Hands | undefined,
  words: DeckWords,
) {
  if (!question) return undefined;
  return (
    <Suspense fallback={null}>
      <SlideQuestion question={question} hands={hands?.[question.item]} words={words} />
    </Suspense>
  );
}
