export type Refusal = { readonly refused: string };

/** Why a message is ignored: where it is wrong, what stands there, what was expected. */
export function refuse(where: string, value: unknown, expected: string): Refusal {
  return {
    refused: `deck message: ${where} is ${show(value)}, expected ${expected}. Reload the window that sent it.`,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The name of a window or a talk: any text but none. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A value as a sentence can name it. */
export function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
