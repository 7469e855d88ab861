import type { ReactNode } from 'react';
import type { SoughtWord } from '@/lib/search/find-word';
import { bringForward, markText } from '@/lib/search/mark';

/** A text with what was looked for marked. Not a component: a list has some fifty of them. */
export function marked(text: string, sought: readonly SoughtWord[]): ReactNode {
  return bringForward(markText(text, sought)).map((piece, place) =>
    piece.isMatch ? <mark key={place}>{piece.text}</mark> : piece.text,
  );
}
