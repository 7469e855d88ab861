import type { Answer } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { partOrder } from './item-order';

/** Whether a hotspot or choice takes one answer: radios rather than checkboxes. */
export function takesOne(item: Extract<LocalizedItem, { kind: 'hotspot' | 'single' | 'multi' }>) {
  if (item.kind !== 'hotspot') return item.kind === 'single';
  return item.candidates.filter(({ correct }) => correct).length === 1;
}

/** The answer of somebody who has done nothing yet; steps stand as they are shown. */
export function blankAnswer(item: LocalizedItem, seed: number): Answer {
  switch (item.kind) {
    case 'single':
      return { kind: 'single', choice: '' };
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

/** Reads an answer begun in the server's form; the fields are named after the parts of the item. */
export function answerFromFields(item: LocalizedItem, fields: FormData, seed: number): Answer {
  const all = (name: string) => fields.getAll(name).filter((value) => typeof value === 'string');
  const text = (name: string) => all(name)[0] ?? '';
  const texts = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, text(id)]));
  switch (item.kind) {
    case 'single':
      return { kind: 'single', choice: text(item.id) };
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
