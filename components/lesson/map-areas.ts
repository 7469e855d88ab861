import type { Box } from '@/lib/diagram/diagram';

/** Units between a place's outermost nodes and its outline. */
const MARGIN = 5;

/** The outline of one place of the map: around all its nodes, a little wider than they are. */
export function areaBox(nodes: readonly Box[]): Box {
  const left = Math.min(...nodes.map(([x]) => x)) - MARGIN;
  const top = Math.min(...nodes.map(([, y]) => y)) - MARGIN;
  const right = Math.max(...nodes.map(([x, , width]) => x + width)) + MARGIN;
  const bottom = Math.max(...nodes.map(([, y, , height]) => y + height)) + MARGIN;
  return [left, top, right - left, bottom - top];
}
