import { jamoOf } from './jamo';

/** Longer queries are cut: nobody types them, but somebody pastes them. */
const MAX_LENGTH = 80;

/** Lower case with every character in its place; the few that would grow stay as they are. */
export function fold(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/**
 * The words of what was typed: composed (NFC), in lower case, without the marks around them.
 * Consonants that a Korean input method has run together (ㄳ) are taken apart again.
 */
export function splitQuery(typed: string): string[] {
  return fold(typed.slice(0, MAX_LENGTH).normalize('NFC'))
    .replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/gu, jamoOf)
    .split(/\s+/u)
    .map((word) => word.replace(/^["'“”‘’「」()<>[\],!?;:]+|["'“”‘’「」()<>[\],.!?;:…]+$/gu, ''))
    .filter((word) => word !== '');
}
