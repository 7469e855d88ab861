import { keyWords } from '@/components/quiz/answer-words';
import { choiceParts } from '@/components/quiz/choice-parts';
import { partLabel } from '@/components/quiz/part-label';
import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LessonData, LocalizedItem } from '@/lib/lesson/lesson-data';

export type AnkiNote = {
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
};

/**
 * An item as a card of Anki: the question with all that is needed to answer it, and key and
 * explanation behind. Names and arrows are put into a picture, which a card of text has not.
 */
export function ankiNote(
  item: LocalizedItem,
  { lesson, diagram }: Pick<LessonData, 'lesson' | 'diagram'>,
  words: QuizWords,
): AnkiNote | undefined {
  if (item.kind === 'label' || item.kind === 'connect') return undefined;
  return {
    id: `${lesson}/${item.id}`,
    front: [item.stem, ...given(item, diagram, words)].join('\n'),
    back: [...keyWords(item, diagram, words), '', item.explain].join('\n'),
    tags: ['day03', lesson, item.objective],
  };
}

/** What stands under the stem. */
function given(
  item: Exclude<LocalizedItem, { kind: 'label' | 'connect' }>,
  diagram: PlacedDiagram,
  words: QuizWords,
): readonly string[] {
  const listed = (texts: readonly string[]) => texts.map((text) => `• ${text}`);
  // What stands in the right order in the file must not on the card.
  const sorted = (texts: readonly string[]) =>
    listed(texts.toSorted((a, b) => a.localeCompare(b, words.locale)));
  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'predict':
      return listed(choiceParts(item, words).map(({ text }) => text));
    case 'scenario':
      return [
        item.situation,
        ...item.given,
        ...listed(choiceParts(item, words).map(({ text }) => text)),
      ];
    case 'true-false':
      return [item.statement];
    case 'order':
      return sorted(item.steps.map(({ text }) => text));
    case 'match':
      return [
        ...listed(item.left.map(({ text }) => text)),
        '',
        ...sorted(item.right.map(({ text }) => text)),
      ];
    case 'hotspot':
      return sorted(item.candidates.map(({ id }) => partLabel(diagram, id, words)));
    case 'cloze':
      return [item.text.replaceAll(/\{\{[^{}]*\}\}/gu, '____')];
    case 'repair':
      return listed(item.asserts.map(({ text }) => text));
    case 'numeric':
      return [];
  }
}
