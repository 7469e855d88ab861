/**
 * The id of a control of an item; the server's form and the live one use the same, so that focus
 * stays where it was when one takes the other's place.
 */
export function fieldId(item: string, part: string): string {
  return `${item}--${part}`;
}

/** Ids of the item's words. */
export const stemId = (item: string) => `${item}--stem`;
export const legendId = (item: string) => `${item}--legend`;
export const messageId = (item: string) => `${item}--message`;
