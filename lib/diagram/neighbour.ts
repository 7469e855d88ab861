import type { Point } from './diagram';

export type Direction = 'left' | 'right' | 'up' | 'down';

const axes: Readonly<Record<Direction, Point>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The part an arrow key goes to: the nearest one in that direction, where drifting sideways costs
 * twice as much as going ahead. `undefined` when nothing lies that way.
 *
 * @param centres by id, in diagram units
 */
export function neighbour(
  centres: Readonly<Record<string, Point>>,
  from: string,
  direction: Direction,
): string | undefined {
  const start = centres[from];
  if (!start) return undefined;
  const [ax, ay] = axes[direction];
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, [x, y]] of Object.entries(centres)) {
    if (id === from) continue;
    const ahead = (x - start[0]) * ax + (y - start[1]) * ay;
    if (ahead <= 1) continue;
    const aside = Math.abs((x - start[0]) * ay) + Math.abs((y - start[1]) * ax);
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
