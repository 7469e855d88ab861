import { findWord, type SoughtWord, targetOf } from './find-word';

/** A stretch of a text, and whether it is what was looked for. */
export type MarkedPiece = { readonly text: string; readonly isMatch: boolean };

/** Cuts a text into pieces with every match marked; joined, they are the text again. */
export function markText(text: string, sought: readonly SoughtWord[]): MarkedPiece[] {
  const target = targetOf(text);
  const isMarked = Array.from({ length: text.length }, () => false);
  for (const word of sought) {
    for (const { from, to } of findWord(target, word)) isMarked.fill(true, from, to);
  }
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isMarked[at] === isMarked[from]) continue;
    pieces.push({ text: text.slice(from, at), isMatch: isMarked[from] ?? false });
    from = at;
  }
  return pieces;
}

/** In letters of Latin; a syllable of Hangul is as wide as two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\uffff]/gu)?.length ?? 0);
}

/** A match further into a line than this would not be seen in a narrow list. */
const MAX_LEAD = 88;
/** What stays of the words before it. */
const KEPT_LEAD = 36;

/** Cuts away the beginning of a long line so that its first match is seen; `…` stands for it. */
export function bringForward(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
  const [lead, ...rest] = pieces;
  if (!lead || lead.isMatch || rest.length === 0 || widthOf(lead.text) <= MAX_LEAD) return pieces;
  const words = lead.text.split(' ');
  let kept = words.pop() ?? '';
  while (words.length > 0 && widthOf(words.at(-1)!) + 1 + widthOf(kept) <= KEPT_LEAD) {
    kept = `${words.pop()} ${kept}`;
  }
  return [{ text: `…${kept}`, isMatch: false }, ...rest];
}
