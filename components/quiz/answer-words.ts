import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Answer } from '@/lib/grade/answer';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { bestSpelling } from './best-spelling';
import { placeBlanks } from './blank-places';
import { choiceParts, chosenIn } from './choice-parts';
import { arrowName } from './node-names';
import { partLabel } from './part-label';
import type { QuizWords } from './words';

/** An answer in words, a line for each part; parts the item no longer has are left out. */
export function answerWords(
  item: LocalizedItem,
  answer: Answer,
  diagram: PlacedDiagram,
  words: QuizWords,
): string[] {
  const textOf = (parts: readonly { readonly id: string; readonly text: string }[], id: string) =>
    parts.filter((part) => part.id === id).map(({ text }) => text);
  switch (item.kind) {
    case 'single':
    case 'predict':
    case 'multi':
    case 'true-false':
    case 'scenario':
      return chosenIn(answer).flatMap((id) => textOf(choiceParts(item, words), id));
    case 'order':
      if (answer.kind !== 'order') return [];
      return answer.sequence
        .flatMap((id) => textOf(item.steps, id))
        .map((text, index) => `${index + 1}. ${text}`);
    case 'match':
      if (answer.kind !== 'match') return [];
      return item.left.flatMap(({ id, text }) =>
        textOf(item.right, answer.pairs[id] ?? '').map((partner) => `${text} → ${partner}`),
      );
    case 'hotspot':
      return answer.kind === 'hotspot'
        ? answer.picks.map((id) => partLabel(diagram, id, words))
        : [];
    case 'label':
      if (answer.kind !== 'label') return [];
      return placeBlanks(diagram, item).places.flatMap(({ id }, index) =>
        textOf(item.labels, answer.names[id] ?? '').map((name) =>
          fill(words.blankFilled, { number: index + 1, name }),
        ),
      );
    case 'connect':
      return answer.kind === 'connect'
        ? answer.edges.map((edge) => arrowName(diagram, edge, words))
        : [];
    case 'numeric':
      return answer.kind === 'numeric' ? [answer.text] : [];
    case 'cloze':
      if (answer.kind !== 'cloze') return [];
      return item.gaps.flatMap(({ id }, index) => {
        const text = answer.texts[id] ?? '';
        return text === '' ? [] : [`${fill(words.gap, { number: index + 1 })}: ${text}`];
      });
    case 'repair':
      if (answer.kind !== 'repair') return [];
      return item.asserts.map(
        ({ id, text }) =>
          `${text}: ${answer.held.includes(id) ? words.repairHeld : words.repairBroken}`,
      );
  }
}

/** The right answer in words; of several right ones, one. */
export function keyWords(item: LocalizedItem, diagram: PlacedDiagram, words: QuizWords): string[] {
  switch (item.kind) {
    case 'single':
    case 'predict':
    case 'multi':
    case 'true-false':
    case 'scenario':
      return choiceParts(item, words).flatMap(({ text, correct }) => (correct ? [text] : []));
    case 'order':
      return item.steps.map(({ text }, index) => `${index + 1}. ${text}`);
    case 'match': {
      const pairs = Object.fromEntries(item.left.map(({ id, answer }) => [id, answer]));
      return answerWords(item, { kind: 'match', pairs }, diagram, words);
    }
    case 'hotspot':
      return item.candidates.flatMap(({ id, correct }) =>
        correct ? [partLabel(diagram, id, words)] : [],
      );
    case 'label': {
      const names = Object.fromEntries(item.blanks.map(({ id, answer }) => [id, answer]));
      return answerWords(item, { kind: 'label', names }, diagram, words);
    }
    case 'connect':
      return item.edges.map(({ from, to }) => arrowName(diagram, drawnEdge(from, to), words));
    case 'numeric': {
      const number = item.value.toLocaleString(words.locale);
      return [fill(words.number, { number, unit: item.unit })];
    }
    case 'cloze':
      return item.gaps.map(
        (gap, index) => `${fill(words.gap, { number: index + 1 })}: ${bestSpelling(gap, words)}`,
      );
    case 'repair':
      return [item.reference.text];
  }
}
