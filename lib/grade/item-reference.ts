import { didYouMean } from '@/lib/text/did-you-mean';

/**
 * The part of an author error about a name that leads nowhere: says so, and offers the name that
 * was probably meant or, failing that, the known ones.
 */
export function doesNotExist(noun: string, id: string, known: readonly string[]): string {
  const near = didYouMean(id, known);
  const remedy =
    near !== undefined
      ? `Did you mean "${near}"?`
      : known.length > 0
        ? `Known: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`
        : 'There is none yet: add it or take the name out.';
  return `names the ${noun} "${id}", which does not exist. ${remedy}`;
}

/** One author error for every id that stands more than once. */
export function checkUnique(noun: string, ids: readonly string[]): string[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map(
    (id) => `has more than one ${noun} "${id}". Give each its own id and keep the oldest one's.`,
  );
}
