import type { AnswerOf } from './answer';
import { drawnEdge } from './drawn-edge';
import type { GradableConnect } from './gradable';
import { graded, type Graded, type Mark } from './graded';

/**
 * `max(0, (t + r/2 − w) / n)`: of n wanted arrows t were drawn and r only the wrong way round, and w
 * others were drawn besides. An arrow drawn from both ends is wrong the other way round, unless it
 * counts in either direction. Marks go by the arrow as drawn, or as wanted where it is missing;
 * traps are the index in `wrong`.
 */
export function gradeConnect(item: GradableConnect, answer: AnswerOf<'connect'>): Graded {
  const drawn = new Set(answer.edges);
  const marks = new Map<string, Mark>([...drawn].map((edge) => [edge, 'wrong']));
  const wanted = item.edges.map(({ from, to, either }) => ({
    there: drawnEdge(from, to),
    back: drawnEdge(to, from),
    either,
  }));
  const keys = new Set(wanted.map(({ there }) => there));
  let right = 0;
  let reversed = 0;
  for (const { there, back, either } of wanted) {
    const counted = [there, ...(either ? [back] : [])].filter((edge) => drawn.has(edge));
    for (const edge of counted) marks.set(edge, 'right');
    if (counted.length > 0) right += 1;
    else {
      marks.set(there, 'missed');
      if (drawn.has(back) && !keys.has(back)) reversed += 1;
    }
  }
  const notRight = [...marks.values()].filter((mark) => mark === 'wrong').length;
  const score = (right + reversed / 2 - (notRight - reversed)) / item.edges.length;
  const traps = item.wrong.flatMap(({ from, to }, index) => {
    const edge = drawnEdge(from, to);
    return marks.get(edge) === 'wrong' ? [[edge, index] as const] : [];
  });
  return graded(item.edges.length === 0 ? 0 : Math.max(0, score), marks, traps);
}
