/** The part of the figure opened in a shared state, whose diagram may come from another build. */
export function selectionOf(diagram: unknown): string | null {
  if (typeof diagram !== 'object' || diagram === null || !('selection' in diagram)) return null;
  return typeof diagram.selection === 'string' ? diagram.selection : null;
}
