/** When the last backup was made, and how many events it held. */
export type BackupNote = { readonly at: number; readonly count: number };

/** Reads the note from storage; `undefined` when there is none. */
export function parseNote(value: unknown): BackupNote | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('at' in value && 'count' in value)) return undefined;
  const { at, count } = value;
  return typeof at === 'number' && typeof count === 'number' ? { at, count } : undefined;
}
