import type { AnswerOf } from './answer';
import type { GradableMatch } from './gradable';
import { graded, type Graded, type Mark } from './graded';

/** The share of left sides matched rightly. A left side without a partner is marked missed. */
export function gradeMatch(item: GradableMatch, answer: AnswerOf<'match'>): Graded {
  const marks = item.left.map(({ id, answer: key }): [string, Mark] => {
    const right = Object.hasOwn(answer.pairs, id) ? (answer.pairs[id] ?? '') : '';
    if (right === '') return [id, 'missed'];
    return [id, right === key ? 'right' : 'wrong'];
  });
  const right = marks.filter(([, mark]) => mark === 'right').length;
  return graded(item.left.length === 0 ? 0 : right / item.left.length, marks);
}
