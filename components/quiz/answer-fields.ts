import type { Answer } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { ChoiceItem } from './choice-parts';
import { partOrder } from './item-order';

/** Whether a hotspot or choice takes one answer: radios rather than checkboxes. */
export function takesOne(item: ChoiceItem | Extract<LocalizedItem, { kind: 'hotspot' }>): boolean {
  if (item.kind === 'scenario') return !item.multi;
  if (item.kind !== 'hotspot') return item.kind !== 'multi';
  return item.candidates.filter(({ correct }) => correct).length === 1;
}

/** The answer of somebody who has done nothing yet; steps stand as they are shown. */
export function blankAnswer(item: LocalizedItem, seed: number): Answer {
  switch (item.kind) {
    case 'single':
      return { kind: 'single', choice: '' };
    case 'predict':
      return { kind: 'predict', choice: '' };
    case 'repair':
      return { kind: 'repair', params: {}, commands: [], held: [] };
    case 'true-false':
      return { kind: 'true-false', choice: '' };
    case 'scenario':
      return { kind: 'scenario', choices: [] };
    case 'label':
      return { kind: 'label', names: {} };
    case 'connect':
      return { kind: 'connect', edges: [] };
    case 'multi':
      return { kind: 'multi', choices: [] };
    case 'order':
      return { kind: 'order', sequence: partOrder(item, seed) };
    case 'hotspot':
      return { kind: 'hotspot', picks: [] };
    case 'numeric':
      return { kind: 'numeric', text: '' };
    case 'cloze':
      return { kind: 'cloze', texts: {} };
    case 'match':
      return { kind: 'match', pairs: {} };
  }
}

/** The rows for arrows in the server's form: more than are wanted, and never fewer than four. */
export function arrowRows({ edges }: Extract<LocalizedItem, { kind: 'connect' }>): number[] {
  return Array.from({ length: Math.max(4, edges.length + 1) }, (_, row) => row + 1);
}

/** Reads an answer begun in the server's form; the fields are named after the parts of the item. */
export function answerFromFields(item: LocalizedItem, fields: FormData, seed: number): Answer {
  const all = (name: string) => fields.getAll(name).filter((value) => typeof value === 'string');
  const text = (name: string) => all(name)[0] ?? '';
  const texts = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, text(id)]));
  switch (item.kind) {
    case 'single':
      return { kind: 'single', choice: text(item.id) };
    case 'predict':
      return { kind: 'predict', choice: text(item.id) };
    case 'repair':
      // The server's form has no fields for it: there is no simulation without scripts.
      return blankAnswer(item, seed);
    case 'true-false':
      return { kind: 'true-false', choice: text(item.id) };
    case 'scenario':
      return { kind: 'scenario', choices: all(item.id) };
    case 'label':
      return { kind: 'label', names: texts(item.blanks.map(({ id }) => id)) };
    case 'connect': {
      const drawn = arrowRows(item).flatMap((row) => {
        const [from, to] = [text(`from-${row}`), text(`to-${row}`)];
        return from === '' || to === '' || from === to ? [] : [drawnEdge(from, to)];
      });
      return { kind: 'connect', edges: [...new Set(drawn)] };
    }
    case 'multi':
      return { kind: 'multi', choices: all(item.id) };
    case 'hotspot':
      return { kind: 'hotspot', picks: all(item.id) };
    case 'numeric':
      return { kind: 'numeric', text: text('value') };
    case 'cloze':
      return { kind: 'cloze', texts: texts(item.gaps.map(({ id }) => id)) };
    case 'match':
      return { kind: 'match', pairs: texts(item.left.map(({ id }) => id)) };
    case 'order': {
      // Steps without a number keep their place behind the numbered ones.
      const numberOf = (id: string) => Number(text(id)) || Infinity;
      const sequence = partOrder(item, seed).toSorted((a, b) => {
        const [first, second] = [numberOf(a), numberOf(b)];
        return first === second ? 0 : first - second;
      });
      return { kind: 'order', sequence };
    }
  }
}
