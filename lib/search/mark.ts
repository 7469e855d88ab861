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

/** A match further into a line than this would not be seen in a narrow list. */
const MAX_LEAD = 44;
/** What stays of the words before it. */
const KEPT_LEAD = 16;

/** Cuts away the beginning of a long line so that its first match is seen; `…` stands for it. */
export function bringForward(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
  const [lead, ...rest] = pieces;
  if (!lead || lead.isMatch || rest.length === 0 || lead.text.length <= MAX_LEAD) return pieces;
  const kept = lead.text.slice(-KEPT_LEAD);
  const wordStart = kept.indexOf(' ') + 1;
  return [{ text: `…${kept.slice(wordStart)}`, isMatch: false }, ...rest];
}
