import type { LayoutName } from './diagram';

/** Both layouts of a diagram, in the order they are checked and shown. */
export const layoutNames = ['wide', 'tall'] as const satisfies readonly LayoutName[];
