import { LatePart } from '@/components/ui/late-part';
import type { Hands, Question } from '@/lib/deck/question';
import type { DeckWords } from './words';

const loadQuestion = async () => (await import('./slide-question')).SlideQuestion;

/** The question asked, if one is; its code is fetched with the first. */
export function slideCover(
  question: Question | undefined,
  hands: Hands | undefined,
  words: DeckWords,
) {
  if (!question) return undefined;
  const part = { question, hands: hands?.[question.item], words };
  return <LatePart load={loadQuestion} part={part} words={words} />;
}
