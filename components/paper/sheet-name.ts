/** What of a deck goes on paper. */
export const sheetNames = ['slides', 'handout', 'questions', 'answers'] as const;
export type SheetName = (typeof sheetNames)[number];

/** Parses a path segment; `undefined` when it names no sheet. */
export function parseSheet(value: string): SheetName | undefined {
  return sheetNames.find((sheet) => sheet === value);
}
