export type ClozePiece = { readonly text: string } | { readonly gap: string };

/** A sentence with gaps written as `{{gap-id}}`, cut into words and gaps in reading order. */
export function clozePieces(text: string): ClozePiece[] {
  return text
    .split(/\{\{([^{}]*)\}\}/u)
    .map((piece, index): ClozePiece => (index % 2 === 0 ? { text: piece } : { gap: piece }))
    .filter((piece) => 'gap' in piece || piece.text !== '');
}
