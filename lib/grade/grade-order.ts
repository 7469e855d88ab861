import type { AnswerOf } from './answer';
import type { GradableOrder } from './gradable';
import { graded, type Graded, type Mark } from './graded';
import { directlyBefore, orderPairs } from './order-pairs';

/**
 * `max(0, 2p − 1)`, p being the share of demanded pairs that are kept, so that chance and the
 * reversed order score 0. A sequence that leaves steps out gets that share of it at most.
 *
 * A step is marked wrong when one it directly comes after does not stand before it; so one step in
 * the wrong place does not blame all that follow it.
 */
export function gradeOrder(item: GradableOrder, answer: AnswerOf<'order'>): Graded {
  const known = new Set(item.steps.map((step) => step.id));
  const placed = [...new Set(answer.sequence)].filter((id) => known.has(id));
  const places = new Map(placed.map((id, place) => [id, place]));
  const isKept = (earlier: string, later: string) =>
    (places.get(earlier) ?? Infinity) < (places.get(later) ?? -1);

  const pairs = orderPairs(item.steps);
  const kept = pairs.filter(([earlier, later]) => isKept(earlier, later)).length;
  const share = pairs.length === 0 ? 1 : kept / pairs.length;
  const complete = item.steps.length === 0 ? 0 : placed.length / item.steps.length;

  const before = directlyBefore(item.steps);
  const marks = item.steps.map(({ id }): [string, Mark] => {
    if (!places.has(id)) return [id, 'missed'];
    return [id, (before.get(id) ?? []).every((earlier) => isKept(earlier, id)) ? 'right' : 'wrong'];
  });
  return graded(Math.max(0, 2 * share - 1) * complete, marks);
}
