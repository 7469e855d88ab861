import type { Box, Point } from './diagram';

/** Units two boxes may share through rounding without being called overlapping. */
const TOLERANCE = 0.01;

/** Whether two boxes share more than an edge. */
export function boxesOverlap([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  return width > TOLERANCE && height > TOLERANCE;
}

/** Whether `inner` lies wholly inside `outer`; touching its outline counts as inside. */
export function boxContains([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean {
  return (
    bx >= ax - TOLERANCE &&
    by >= ay - TOLERANCE &&
    bx + bw <= ax + aw + TOLERANCE &&
    by + bh <= ay + ah + TOLERANCE
  );
}

/** The box made smaller by `by` units on every side. */
export function insetBox([x, y, width, height]: Box, by: number): Box {
  return [x + by, y + by, width - 2 * by, height - 2 * by];
}

/** Whether a point lies inside a box, its outline included. */
export function boxHasPoint([x, y, width, height]: Box, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}
