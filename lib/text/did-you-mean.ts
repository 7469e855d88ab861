import { editDistance } from './edit-distance';

/**
 * The candidate an author most likely meant by `word`: the nearest within a third of its length
 * (letter case aside), else the first that contains it whole. `undefined` when nothing is near
 * enough; a far guess is worse than none. Among equally near ones the earlier candidate wins.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity))
      best = { candidate, distance };
  }
  if (best) return best.candidate;
  if (wanted.length < 4) return undefined;
  return candidates.find((candidate) => candidate.toLowerCase().includes(wanted));
}
