import type { ReactNode } from 'react';

/** Both renderers of the server run in one process: they meet in its globals. */
const shared = globalThis as typeof globalThis & { day03ServerOnly?: Map<string, ReactNode> };

/** Keeps content for the `ServerOnly` of the same id, which renders it right after. */
export function keepServerOnly(id: string, content: ReactNode): void {
  shared.day03ServerOnly ??= new Map();
  shared.day03ServerOnly.set(id, content);
}

export function keptServerOnly(id: string): ReactNode {
  return shared.day03ServerOnly?.get(id);
}
