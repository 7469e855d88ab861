import type { Box } from '@/lib/diagram/diagram';
import type { PlacedNode } from '@/lib/diagram/place';
import { nodeInsets } from '@/lib/diagram/type-sizes';

/** What a node writes under its name: a low box has one line for either, the live figure first. */
export function nodeLines(
  node: PlacedNode,
  [, , , height]: Box,
  figure: string | undefined,
): { readonly sub?: string; readonly figure?: string; readonly isTall: boolean } {
  const isTall = height >= nodeInsets.liveFigure.thirdLineFrom;
  return {
    isTall,
    ...(node.sub !== undefined && (isTall || figure === undefined) && { sub: node.sub }),
    ...(figure !== undefined && { figure }),
  };
}
